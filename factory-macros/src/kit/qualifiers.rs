use proc_macro2::TokenTree;
use syn::{Ident, LitStr, Token, parse::ParseStream, token};

/// What stands before a `fn`: `const`, `async`, `unsafe`, `safe`, `extern "C"`.
pub(crate) fn qualifiers(input: ParseStream<'_>) -> syn::Result<Vec<TokenTree>> {
    let mut qualifiers = Vec::new();
    loop {
        let is_safe = input.fork().parse::<Ident>().is_ok_and(|word| word == "safe");
        let is_keyword = input.peek(Token![const]) || input.peek(Token![async]) || input.peek(Token![unsafe]);
        let is_block = input.peek2(token::Brace) || input.peek2(LitStr) && input.peek3(token::Brace);
        let is_extern = input.peek(Token![extern]) && !input.peek2(Token![crate]) && !is_block;
        let is_abi = input.peek(LitStr);
        if !(is_safe || is_keyword || is_extern || is_abi) {
            return Ok(qualifiers);
        }
        qualifiers.push(input.parse()?);
    }
}
