/** First day of the wards of today and of two-tier local government (Law 72/2025/QH15). */
export const WARDS_SINCE = '2025-07-01';
/** Last day of the districts. */
export const DISTRICTS_UNTIL = '2025-06-30';
