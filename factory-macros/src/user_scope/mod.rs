//! `user_scope!`. The exported `macro_rules!` passes the path of its crate as the first token.

use crate::kit::{
    errors::span_unless_at_end,
    syntax::tokens::{collect_tokens, is_one_of, is_punct},
};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::{
    Token,
    parse::{ParseStream, Parser},
};

const FORM: &str = "expected `name = platform.admit(context)?`";

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let mut input = input.into_iter();
    let root = input.next();
    let rest: TokenStream = input.collect();
    match parse_opening.parse2(rest.clone()) {
        Ok((scope, admission)) => emit_opening(root.as_ref(), &scope, &admission),
        Err(error) => {
            let error = error.to_compile_error();
            let scope = emit_scope_after_error(rest);
            quote!(#error; #scope)
        }
    }
}

/// Parses `scope = admission`, with an optional comma at the end.
fn parse_opening(input: ParseStream<'_>) -> syn::Result<(Ident, TokenStream)> {
    let form = |span| syn::Error::new(span, FORM);
    let start = input.span();
    let scope: Ident = input.parse().map_err(|_| form(start))?;
    input.parse::<Token![=]>().map_err(|_| form(span_unless_at_end(input.span(), input, scope.span())))?;
    let mut admission = Vec::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        admission.push(input.parse::<TokenTree>()?);
    }
    input.parse::<Option<Token![,]>>()?;
    if !input.is_empty() {
        return Err(form(input.span()));
    }
    if admission.is_empty() {
        return Err(form(scope.span()));
    }
    find_second_operand(&admission).map_or(Ok(()), |token| Err(form(token.span())))?;
    Ok((scope, admission.into_iter().collect()))
}

/// Returns the first token that begins a second expression without an operator before it. Rustc would report it, then
/// take it for a second argument, and report that there is no parameter for it.
fn find_second_operand(tokens: &[TokenTree]) -> Option<&TokenTree> {
    (1..tokens.len()).find(|&at| ends_operand(&tokens[..at]) && begins_operand(&tokens[at])).map(|at| &tokens[at])
}

fn ends_operand(tokens: &[TokenTree]) -> bool {
    const OPERANDS: [&str; 7] = ["await", "crate", "false", "self", "Self", "super", "true"];
    match tokens {
        // The label of a `break`.
        [.., tick, TokenTree::Ident(_)] if is_punct(tick, '\'') => false,
        [.., TokenTree::Ident(word)] => !is_keyword(word) || is_one_of(word, &OPERANDS),
        [.., TokenTree::Literal(_) | TokenTree::Group(_)] => true,
        [.., token] => is_punct(token, '?'),
        [] => false,
    }
}

fn begins_operand(token: &TokenTree) -> bool {
    const CONTINUATIONS: [&str; 5] = ["as", "const", "else", "in", "mut"];
    match token {
        TokenTree::Ident(word) => !is_one_of(word, &CONTINUATIONS),
        token => matches!(token, TokenTree::Literal(_)),
    }
}

fn is_keyword(word: &Ident) -> bool {
    syn::parse2::<Ident>(TokenTree::Ident(word.clone()).into()).is_err()
}

/// Emits the statements that open the scope. All that rustc may point at has the span of the scope's name, so that its
/// messages speak of the user's `scope`, and not of a macro.
fn emit_opening(root: Option<&TokenTree>, scope: &Ident, admission: &TokenStream) -> TokenStream {
    let admitted = admission_name(scope);
    // The prefix keeps a `const` of the user's from turning the binding into a pattern.
    let lifetime = Ident::new("__factory_core_lifetime", Span::mixed_site());
    // The admission is bound first and so dropped last: the permits outlive all that the scope owns.
    let statements = quote_spanned! {scope.span()=>
        let #admitted = #root::codegen::IntoAdmitted::into_admitted(#admission);
        let #lifetime = #admitted.scope_lifetime();
        let #scope = #admitted.open(&#lifetime);
    };
    // A call without a semicolon is an expression. The block makes it one error, about what follows.
    quote!({} #statements)
}

/// Returns the name of the scope, for the variable that rustc shows when the scope does not live long enough. Removes
/// leading underscores, which mark a variable as unused.
fn admission_name(scope: &Ident) -> Ident {
    let name = scope.to_string();
    let trimmed = name.trim_start_matches('_');
    if trimmed == name {
        return scope.clone();
    }
    let trimmed = if trimmed.is_empty() { "scope" } else { trimmed };
    Ident::new(trimmed, Span::mixed_site().located_at(scope.span()))
}

/// Emits a variable for the scope after an error, so that the uses of the scope are no further errors. It is of any
/// type; the closure keeps rustc from calling the code after it unreachable.
fn emit_scope_after_error(input: TokenStream) -> Option<TokenStream> {
    let scope = collect_tokens(input).into_iter().find_map(|token| syn::parse2::<Ident>(token.into()).ok())?;
    Some(quote!(let #scope = (|| loop {})();))
}
