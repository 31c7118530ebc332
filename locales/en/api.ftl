### Sentences of the interface for programs (/api/v1). Its description for developers is in English and stands with the code.

problem-scope = This token does not include this
problem-method = This address does not take this method
problem-media-type = What was sent is not JSON
api-wrong-parameter = A parameter of the address is unknown here or has a value there is not. The description of the interface lists them.
api-idempotency-key = Send a header Idempotency-Key with 1 to 200 letters, digits and signs without spaces, a new one for each new request.
api-no-json = The body is not a JSON text.
