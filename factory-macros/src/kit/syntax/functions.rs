//! Functions up to their bodies.

use super::tokens::{collect_tokens, find_word, is_joint, is_punct, split_at_commas};
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::quote;
use syn::{
    Attribute, Generics, LitStr, Token, Type, WhereClause,
    ext::IdentExt,
    parse::{ParseStream, Parser},
    token,
};

/// `async fn open<T>(arguments) -> Output where T: Bound`
pub(crate) struct FunctionHead {
    /// `const`, `async`, `unsafe`, `safe`, `extern "C"`
    pub(crate) qualifiers: Vec<TokenTree>,
    pub(crate) keyword: Token![fn],
    pub(crate) ident: Ident,
    /// The generics with the `where` clause.
    pub(crate) generics: Generics,
    /// The parentheses with the arguments.
    pub(crate) inputs: Group,
    pub(crate) output: Option<Type>,
}

impl FunctionHead {
    /// Parses what follows the qualifiers, up to the body or the semicolon.
    pub(crate) fn parse(qualifiers: Vec<TokenTree>, input: ParseStream<'_>) -> syn::Result<Self> {
        let keyword = input.parse()?;
        let ident = input.call(Ident::parse_any)?;
        let mut generics: Generics = input.parse()?;
        if !input.peek(token::Paren) {
            return Err(input.error("expected the arguments of the function in parentheses"));
        }
        let inputs = input.parse()?;
        let arrow: Option<Token![->]> = input.parse()?;
        let output = arrow.map(|_| input.parse()).transpose()?;
        generics.where_clause = input.parse::<Option<WhereClause>>()?;
        Ok(Self { qualifiers, keyword, ident, generics, inputs, output })
    }

    pub(crate) fn is_async(&self) -> bool {
        find_word(&self.qualifiers, "async").is_some()
    }

    /// Returns whether the first argument is `self`, of any type.
    pub(crate) fn has_receiver(&self) -> bool {
        has_receiver(&self.inputs)
    }

    pub(crate) fn arguments(&self) -> syn::Result<Vec<FunctionArgument>> {
        parse_arguments.parse2(self.inputs.stream())
    }
}

/// Parses the qualifiers of a function: `const`, `async`, `unsafe`, `safe`, `extern "C"`.
pub(crate) fn parse_qualifiers(input: ParseStream<'_>) -> syn::Result<Vec<TokenTree>> {
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

/// `#[shared] database: &'user Database`
pub(crate) struct FunctionArgument {
    pub(crate) attrs: Vec<Attribute>,
    /// The name, if the pattern is `name` or `mut name`.
    pub(crate) ident: Option<Ident>,
    pub(crate) pattern: TokenStream,
    /// `None` for `self` and `&self`.
    pub(crate) ty: Option<Type>,
}

impl FunctionArgument {
    pub(crate) fn is_self(&self) -> bool {
        self.ty.is_none() || self.ident.as_ref().is_some_and(|name| name == "self")
    }
}

fn parse_arguments(input: ParseStream<'_>) -> syn::Result<Vec<FunctionArgument>> {
    let mut arguments = Vec::new();
    while !input.is_empty() {
        arguments.push(parse_argument(input)?);
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(arguments)
}

fn parse_argument(input: ParseStream<'_>) -> syn::Result<FunctionArgument> {
    let attrs = input.call(Attribute::parse_outer)?;
    let mut pattern = Vec::new();
    while !input.is_empty() && !input.peek(Token![,]) && (input.peek(Token![::]) || !input.peek(Token![:])) {
        let is_path = input.peek(Token![::]);
        pattern.push(input.parse::<TokenTree>()?);
        if is_path {
            pattern.push(input.parse()?);
        }
    }
    let colon: Option<Token![:]> = input.parse()?;
    let ty = colon.map(|_| input.parse()).transpose()?;
    let ident = match pattern.as_slice() {
        [TokenTree::Ident(name)] => Some(name),
        [TokenTree::Ident(mutable), TokenTree::Ident(name)] if mutable == "mut" => Some(name),
        _ => None,
    };
    let ident = ident.filter(|name| *name != "_").cloned();
    Ok(FunctionArgument { attrs, ident, pattern: quote!(#(#pattern)*), ty })
}

/// Returns whether the first argument is `self`, of any type.
pub(crate) fn has_receiver(arguments: &Group) -> bool {
    let tokens = collect_tokens(arguments.stream());
    let parts = split_at_commas(&tokens);
    let first = parts.first().copied().unwrap_or_default();
    let Some(at) = find_word(first, "self") else { return false };
    let is_in_type = first[..at].iter().any(|token| is_punct(token, ':'));
    let is_path = first.get(at + 1).is_some_and(|token| is_joint(token, ':'));
    !is_in_type && !is_path
}
