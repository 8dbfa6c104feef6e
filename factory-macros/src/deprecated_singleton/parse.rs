use crate::kit::{
    errors::{Errors, error},
    qualifiers::qualifiers,
    tokens::{collected, find_word, group, is_punct, is_word},
};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;
use syn::{
    Attribute, DeriveInput, Generics, Ident, Token, Visibility,
    ext::IdentExt,
    parse::{ParseStream, Parser},
};

/// What the attribute stands on.
pub(super) struct Parsed {
    pub(super) attrs: Vec<Attribute>,
    pub(super) name: Ident,
    pub(super) kind: Kind,
}

pub(super) enum Kind {
    Function(Box<Function>),
    /// A function of a trait, or of an `extern` block.
    Declaration,
    Type(Box<DeriveInput>),
    Alias(Box<Alias>),
    /// `static` or `const`.
    Value(Ident),
}

/// Apart from its attributes and name.
pub(super) struct Function {
    pub(super) vis: Visibility,
    pub(super) qualifiers: Vec<TokenTree>,
    pub(super) generics: Generics,
    pub(super) inputs: Group,
    pub(super) output: TokenStream,
    /// What stands behind `where`.
    pub(super) predicates: TokenStream,
}

pub(super) struct Alias {
    pub(super) vis: Visibility,
    pub(super) generics: Generics,
    pub(super) ty: TokenStream,
}

/// Whatever the attribute does not go on is reported.
pub(super) fn item(item: TokenStream, errors: &mut Errors) -> Option<Parsed> {
    errors.ok(parsed.parse2(item))
}

const WANTED: &str = "`#[deprecated_singleton]` goes on a function, a method, a type, a `static` or a `const`";

fn parsed(input: ParseStream<'_>) -> syn::Result<Parsed> {
    let whole = input.fork();
    let attrs = input.call(Attribute::parse_outer)?;
    let vis: Visibility = input.parse()?;
    let is_const = input.peek(Token![const]) && input.peek3(Token![:]);
    let qualifiers = if is_const { Vec::new() } else { qualifiers(input)? };
    let (name, kind) = if input.peek(Token![fn]) {
        function(input, vis, qualifiers)?
    } else if input.peek(Token![type]) {
        alias(input, vis)?
    } else if is_const || input.peek(Token![static]) {
        value(input)?
    } else if input.peek(Token![struct]) || input.peek(Token![enum]) || is_union(input) {
        let parsed: DeriveInput = whole.parse()?;
        (parsed.ident.clone(), Kind::Type(Box::new(parsed)))
    } else {
        let at = input.parse::<TokenTree>()?;
        return Err(error(&at, WANTED));
    };
    // Of what stays as it is, nothing more has to be known.
    input.parse::<TokenStream>()?;
    Ok(Parsed { attrs, name, kind })
}

/// `union` is a word of the language only before a name.
fn is_union(input: ParseStream<'_>) -> bool {
    input.peek2(Ident::peek_any) && input.fork().parse::<Ident>().is_ok_and(|word| word == "union")
}

fn function(input: ParseStream<'_>, vis: Visibility, qualifiers: Vec<TokenTree>) -> syn::Result<(Ident, Kind)> {
    input.parse::<Token![fn]>()?;
    let name = input.call(Ident::parse_any)?;
    let generics = input.parse()?;
    let inputs = input.parse::<Group>()?;
    let mut rest = collected(input.parse()?);
    // A block may also stand in a type, but never as the last.
    if rest.pop().is_none_or(|body| group(&body, Delimiter::Brace).is_none()) {
        return Ok((name, Kind::Declaration));
    }
    let end = find_word(&rest, "where").unwrap_or(rest.len());
    let arrow = "->".len();
    let output = match rest.get(arrow..end) {
        None | Some([]) => quote!(()),
        Some(output) => quote!(#(#output)*),
    };
    let predicates = rest.get(end + 1..).unwrap_or_default();
    let predicates = quote!(#(#predicates)*);
    Ok((name, Kind::Function(Box::new(Function { vis, qualifiers, generics, inputs, output, predicates }))))
}

fn alias(input: ParseStream<'_>, vis: Visibility) -> syn::Result<(Ident, Kind)> {
    input.parse::<Token![type]>()?;
    let name = input.call(Ident::parse_any)?;
    let generics = input.parse()?;
    if !input.peek(Token![=]) {
        return Ok((name, Kind::Declaration));
    }
    input.parse::<Token![=]>()?;
    let rest = collected(input.parse()?);
    let ty = rest.iter().take_while(|token| !is_punct(token, ';') && !is_word(token, "where"));
    let ty = quote!(#(#ty)*);
    Ok((name, Kind::Alias(Box::new(Alias { vis, generics, ty }))))
}

fn value(input: ParseStream<'_>) -> syn::Result<(Ident, Kind)> {
    let keyword = input.call(Ident::parse_any)?;
    input.parse::<Option<Token![mut]>>()?;
    Ok((input.call(Ident::parse_any)?, Kind::Value(keyword)))
}
