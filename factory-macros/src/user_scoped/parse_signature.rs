//! The constructor of a `#[user_scoped] impl`, without its body.

use super::{
    marks::{is_built_in, is_mark, unknown_name},
    model::Waits,
};
use crate::kit::{attributes::named, tokens::find_word};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::{Attribute, Generics, Token, Type, WhereClause, parenthesized, parse::ParseStream};

/// `#[create] pub async fn open(…) -> Result<Self, OpenError>`
pub(crate) struct Signature {
    /// What stands before it in the `impl`, and after another one.
    before: TokenStream,
    pub(crate) mark: Attribute,
    /// All others.
    attrs: Vec<Attribute>,
    /// `async`, `unsafe` and so on.
    pub(crate) qualifiers: Vec<TokenTree>,
    keyword: Token![fn],
    pub(crate) ident: Ident,
    /// With the `where` clause.
    pub(crate) generics: Generics,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) output: Option<Type>,
}

pub(crate) struct Argument {
    pub(crate) attrs: Vec<Attribute>,
    /// Of `format` and `mut format`.
    pub(crate) ident: Option<Ident>,
    pub(crate) pattern: TokenStream,
    /// `None` for `self` and `&self`.
    pub(crate) ty: Option<Type>,
}

impl Signature {
    /// Up to the body.
    pub(super) fn from_syn(
        before: TokenStream,
        mark: Attribute,
        attrs: Vec<Attribute>,
        qualifiers: Vec<TokenTree>,
        input: ParseStream<'_>,
    ) -> syn::Result<Self> {
        let keyword = input.parse()?;
        let ident = input.parse()?;
        let mut generics: Generics = input.parse()?;
        let list;
        parenthesized!(list in input);
        let arguments = arguments(&list)?;
        let arrow: Option<Token![->]> = input.parse()?;
        let output = arrow.map(|_| input.parse()).transpose()?;
        generics.where_clause = input.parse::<Option<WhereClause>>()?;
        Ok(Self { before, mark, attrs, qualifiers, keyword, ident, generics, arguments, output })
    }

    pub(super) fn unmarked(&self) -> TokenStream {
        let Self { before, qualifiers, keyword, ident, generics, arguments, output, .. } = self;
        let arguments = arguments.iter().map(|argument| argument.unmarked(self.knows_all()));
        let (where_clause, output) = (&generics.where_clause, output.as_ref().map(|output| quote!(-> #output)));
        quote!(#before #(#qualifiers)* #keyword #ident #generics (#(#arguments),*) #output #where_clause)
    }

    /// `#[cfg]`
    pub(super) fn conditions(&self) -> Vec<&Attribute> {
        named(&self.attrs, &["cfg"])
    }

    /// Before an argument, and nobody's.
    pub(super) fn unknown(&self) -> Vec<&Attribute> {
        let mut unknown = Vec::new();
        for argument in self.arguments.iter().filter(|_| self.knows_all()) {
            for attr in &argument.attrs {
                if unknown_name(attr).is_some() {
                    unknown.push(attr);
                }
            }
        }
        unknown
    }

    /// An attribute that is not rustc's own may declare further ones.
    fn knows_all(&self) -> bool {
        self.attrs.iter().all(is_built_in)
    }

    pub(super) fn waits(&self) -> Waits {
        if find_word(&self.qualifiers, "async").is_some() { Waits::Yes } else { Waits::No }
    }
}

fn arguments(input: ParseStream<'_>) -> syn::Result<Vec<Argument>> {
    let mut arguments = Vec::new();
    while !input.is_empty() {
        arguments.push(argument(input)?);
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(arguments)
}

fn argument(input: ParseStream<'_>) -> syn::Result<Argument> {
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
    Ok(Argument { attrs, ident, pattern: pattern.into_iter().collect(), ty })
}

impl Argument {
    pub(crate) fn is_self(&self) -> bool {
        self.ty.is_none() || self.ident.as_ref().is_some_and(|name| name == "self")
    }

    fn unmarked(&self, knows_all: bool) -> TokenStream {
        let is_kept = |attr: &&Attribute| !(is_mark(attr) || knows_all && unknown_name(attr).is_some());
        let (attrs, pattern) = (self.attrs.iter().filter(is_kept), &self.pattern);
        let ty = self.ty.as_ref().map(|ty| quote!(: #ty));
        quote!(#(#attrs)* #pattern #ty)
    }
}
