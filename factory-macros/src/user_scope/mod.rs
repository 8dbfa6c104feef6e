//! `user_scope!`, behind the `macro_rules!` that knows its crate's name.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::{
    Token,
    parse::{ParseStream, Parser},
};

const FORM: &str = "expected `name = platform.admit(context)?`";

/// Everything that rustc may point at has the span of the scope's name: it then speaks of the user's `scope`, and not of
/// a macro.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let mut input = input.into_iter();
    let root = input.next();
    let rest: TokenStream = input.collect();
    match parsed.parse2(rest.clone()) {
        Ok((scope, admission)) => {
            let admitted = admitted(&scope);
            // Named, because a user's `const end` would turn `let end` into a pattern.
            let end = Ident::new("__factory_core_end", Span::mixed_site());
            // The admission is bound before the end of the scope, and so dropped after it: the permits outlive all that the scope
            // owns.
            quote_spanned! {scope.span()=>
                let #admitted = #root::Admission::by_value(#admission);
                let #end = #admitted.scope_end();
                let #scope = #root::codegen::open(&#end, #admitted.platform());
            }
        }
        Err(error) => {
            let error = error.to_compile_error();
            // Of any type, so that the scope's uses are no further errors; in a closure, so that they are no dead code.
            let mut scopes = rest.into_iter().filter_map(|token| syn::parse2::<Ident>(token.into()).ok());
            let scope = scopes.next().map(|scope| quote!(let #scope = (|| loop {})();));
            quote!(#error; #scope)
        }
    }
}

/// The scope's own name, which is in rustc's words where the scope does not live long enough. Not with an underscore
/// before it, which says that nobody uses it.
fn admitted(scope: &Ident) -> Ident {
    let name = scope.to_string();
    if name.starts_with('_') {
        let name = name.trim_start_matches('_');
        let name = if name.is_empty() { "scope" } else { name };
        return Ident::new(name, Span::mixed_site().located_at(scope.span()));
    }
    scope.clone()
}

fn parsed(input: ParseStream<'_>) -> syn::Result<(Ident, TokenStream)> {
    let mut last = input.span();
    let scope: Ident = input.parse().map_err(|_| form(last))?;
    last = scope.span();
    input.parse::<Token![=]>().map_err(|_| form(if input.is_empty() { last } else { input.span() }))?;
    let mut admission = Vec::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        admission.push(input.parse::<TokenTree>()?);
    }
    input.parse::<Option<Token![,]>>()?;
    if !input.is_empty() {
        return Err(form(input.span()));
    }
    if admission.is_empty() {
        return Err(form(last));
    }
    Ok((scope, admission.into_iter().collect()))
}

fn form(at: Span) -> syn::Error {
    syn::Error::new(at, FORM)
}
