/** Short names of validation findings by code, for the picture of the rules; a code that is not here is shown as words. */
export const ruleNames: Record<string, string> = {
	missingEmail: 'Falta el correo', missingName: 'Falta el nombre', missingFirstName: 'Falta el nombre de pila', missingLastName: 'Faltan los apellidos', missingCompany: 'Falta la empresa', missingField: 'Falta un campo obligatorio', missingEmailOrPhone: 'Falta el correo o el teléfono',
	emailSyntax: 'Correo mal escrito', emailTld: 'Correo con terminación desconocida', emailTypo: 'Correo con posible errata', emailDots: 'Correo con puntos poco admitidos', emailDisposable: 'Correo desechable', emailRole: 'Correo de una función', emailFree: 'Correo de proveedor gratuito',
	phoneCharacters: 'Teléfono con otros caracteres', phoneDigitsLost: 'Teléfono con cifras perdidas', phonePlan: 'Teléfono fuera del plan de numeración', phoneLength: 'Teléfono de longitud incorrecta',
	nameTooShort: 'Nombre demasiado corto', nameInitial: 'Nombre con solo la inicial', tooLong: 'Valor demasiado largo', notUnique: 'Valor repetido', duplicateKey: 'Clave repetida', duplicateEmail: 'Correo repetido',
	dateImpossible: 'Fecha imposible', dateUnreadable: 'Fecha ilegible', dateFar: 'Fecha muy lejana', urlUnreadable: 'Dirección web ilegible', countryUnknown: 'País desconocido', numberUnreadable: 'Número ilegible', choiceUnknown: 'Opción desconocida', yesNoUnreadable: 'Ni sí ni no',
	companyNotFound: 'Empresa fuera de la lista', formulaError: 'Error de fórmula', lostCharacters: 'Caracteres perdidos', raggedRow: 'Fila con celdas de más o de menos'
};
