// All screens are prerendered shells: everything lives on the device, nothing is rendered elsewhere.
export const prerender = true;
export const ssr = false;
