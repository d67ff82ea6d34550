import { localOutlook } from './local';

/** Simplified Chinese; the family name may come first. */
export const outlookChinese = localOutlook('zh', 'Chinese', {
	'salutation': '称谓 | 尊称', 'firstName': '名', '+middleName': '中间名', 'lastName': '姓', 'nameSuffix': '后缀', 'company': '单位 | 公司', '+department': '部门', 'jobTitle': '职务',
	'work street': '商务地址 街道 | 商务街道 | 商务地址街道', 'work street2': '商务地址 街道 2 | 商务地址 街道 3', 'work city': '商务地址 市/县 | 商务城市 | 商务地址 城市', 'work state': '商务地址 省/市/自治区 | 商务地址 省/直辖市/自治区', 'work postalCode': '商务地址 邮政编码 | 商务邮政编码', 'work country': '商务地址 国家/地区 | 商务国家/地区 | 商务国家',
	'home street': '住宅地址 街道 | 住宅街道', 'home street2': '住宅地址 街道 2 | 住宅地址 街道 3', 'home city': '住宅地址 市/县 | 住宅城市 | 住宅地址 城市', 'home state': '住宅地址 省/市/自治区 | 住宅地址 省/直辖市/自治区', 'home postalCode': '住宅地址 邮政编码 | 住宅邮政编码', 'home country': '住宅地址 国家/地区 | 住宅国家/地区 | 住宅国家',
	'other street': '其他地址 街道 | 其他街道', 'other street2': '其他地址 街道 2 | 其他地址 街道 3', 'other city': '其他地址 市/县 | 其他城市 | 其他地址 城市', 'other state': '其他地址 省/市/自治区 | 其他地址 省/直辖市/自治区', 'other postalCode': '其他地址 邮政编码 | 其他邮政编码', 'other country': '其他地址 国家/地区 | 其他国家/地区',
	'phone mobile': '移动电话', 'phone work': '商务电话 | 商务电话 2 | 单位主要电话 | 公司总机', 'phone home': '住宅电话 | 住宅电话 2', 'phone other': '主要电话 | 其他电话 | 车载电话 | 无线电话 | 回复电话 | 回电话',
	'+assistant': '助理的电话 | 助理的姓名 | 助理电话', '+fax': '商务传真 | 住宅传真 | 其他传真', '+pager': '寻呼机', '+': 'ISDN | 电报 | TTY/TDD 电话 | 帐户 | 目录服务器 | 记帐信息 | 关键词 | 里程 | 敏感度 | 优先级 | 私有 | 业余爱好 | 职业 | 办公地点 | 办公室位置 | 位置 | 身份证编号 | 组织标识号 | Internet 忙闲',
	'email': '电子邮件地址', '+email2': '电子邮件 2 地址 | 电子邮件 3 地址', '-': '电子邮件类型 | 电子邮件显示名称 | 电子邮件 2 类型 | 电子邮件 2 显示名称 | 电子邮件 3 类型 | 电子邮件 3 显示名称',
	'+birthDate @zeroDate': '生日', '+anniversary @zeroDate': '纪念日', '+poBox': '商务地址 邮政信箱 | 住宅地址 邮政信箱 | 其他地址 邮政信箱', 'tags': '类别', '+spouse': '配偶', '+children': '子女', '+initials': '缩写', '+language': '语言', 'notes': '附注', 'website': '网页', '+otherPerson': '推荐人', '+manager': '经理姓名 | 经理', '+gender': '性别', '+custom': '用户 1 | 用户 2 | 用户 3 | 用户 4'
});
