/** Where programs ask. */
export const API = '/api/v1';

/** The description of the API in OpenAPI. */
export const OPENAPI_PATH = `${API}/openapi.json`;
