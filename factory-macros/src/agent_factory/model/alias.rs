//! The user's types as the output names them.

use crate::kit::syntax::{
    generics::{ImplParam, is_param, mentions_name, param_name},
    tokens::{TokenVec, any_token, collect_tokens, is_joint},
};
use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt, quote};
use syn::{GenericParam, Generics};

/// A type that the user wrote. It is emitted as a private alias, which is defined once, so that rustc reports a mistake
/// in the type once.
pub(crate) struct AliasedType {
    /// `None` if the type is emitted as it is written.
    alias: Option<Alias>,
    ty: TokenVec,
}

struct Alias {
    ident: Ident,
    /// `<'user, M>`, or nothing.
    arguments: Vec<TokenTree>,
    /// `<'user, M>` as the alias declares it, without bounds.
    params: Vec<TokenTree>,
}

impl AliasedType {
    /// Aliases a type that does not belong to one user.
    pub(crate) fn new(name: &str, ty: &dyn ToTokens, generics: &Generics) -> Self {
        let ty = ty.to_token_stream();
        let alias = (!has_short_projection(&ty, generics)).then(|| {
            let (first, last, is_long) = measure(&ty);
            let (params, names) = mentioned_params(&ty, generics);
            let params = if params.is_empty() { Vec::new() } else { in_angles(params, last) };
            // The angles make the alias as long as the type, for errors that point at it.
            let arguments = if is_long || !names.is_empty() { in_angles(names, last) } else { Vec::new() };
            Alias { ident: Ident::new(name, first), arguments, params }
        });
        Self { alias, ty: TokenVec::new(ty) }
    }

    /// Aliases a type that may mention `'user`. An error points at `span`.
    pub(crate) fn for_user(name: &str, ty: TokenVec, generics: &Generics, span: Span) -> Self {
        let alias = (!has_short_projection(&ty, generics)).then(|| {
            let (mut params, mut names) = mentioned_params(&ty, generics);
            let user = vec![Punct::new('\'', Spacing::Joint).into(), Ident::new("user", span).into()];
            params.insert(0, user.clone());
            names.insert(0, user);
            Alias { ident: Ident::new(name, span), arguments: in_angles(names, span), params: in_angles(params, span) }
        });
        Self { alias, ty }
    }

    /// Leaves a type as it is written.
    pub(crate) fn written(ty: &dyn ToTokens) -> Self {
        Self { alias: None, ty: TokenVec::new(ty.to_token_stream()) }
    }

    pub(crate) fn is_aliased(&self) -> bool {
        self.alias.is_some()
    }

    /// Emits the definitions of the aliases.
    pub(crate) fn emit_definitions(types: &[&Self]) -> TokenStream {
        let hidden = TokenVec::new(quote!(#[doc(hidden)]));
        let aliased = || types.iter().filter_map(|ty| Some((ty.alias.as_ref()?, &ty.ty)));
        let idents = aliased().map(|(alias, _)| {
            let mut ident = alias.ident.clone();
            // The lints of the user's crate do not apply to the name of generated code.
            ident.set_span(ident.span().resolved_at(Span::call_site()));
            ident
        });
        let params = aliased().map(|(alias, _)| Tokens(&alias.params));
        let types = aliased().map(|(_, ty)| ty);
        quote!(#(#hidden type #idents #params = #types;)*)
    }
}

impl ToTokens for AliasedType {
    fn to_tokens(&self, stream: &mut TokenStream) {
        if let Some(alias) = &self.alias {
            alias.ident.to_tokens(stream);
            stream.append_all(&alias.arguments);
        } else {
            self.ty.to_tokens(stream);
        }
    }
}

/// Returns whether the type names an associated type of a type parameter, as in `M::Key`. The compiler finds the trait
/// of `Key` by the bounds of `M`, and an alias declares its parameters without bounds.
fn has_short_projection(ty: &dyn ToTokens, generics: &Generics) -> bool {
    !generics.params.is_empty()
        && any_token(ty, &mut |before, rest| {
            let is_path = rest.get(1).is_some_and(|next| is_joint(next, ':'));
            is_path && generics.type_params().any(|param| is_param(before, rest, &param.ident))
        })
}

/// Tokens that are emitted without a `TokenStream` of their own.
struct Tokens<'a>(&'a [TokenTree]);

impl ToTokens for Tokens<'_> {
    fn to_tokens(&self, stream: &mut TokenStream) {
        stream.append_all(self.0);
    }
}

/// Returns the parameters that the type mentions, and their names.
fn mentioned_params(ty: &dyn ToTokens, generics: &Generics) -> (Vec<Vec<TokenTree>>, Vec<Vec<TokenTree>>) {
    let (mut params, mut names) = (Vec::new(), Vec::new());
    for param in generics.params.iter().filter(|param| mentions_name(ty, param_name(param))) {
        let name = vec![param_name(param).clone().into()];
        params.push(match param {
            GenericParam::Type(_) => name.clone(),
            param => collect_tokens(ImplParam(param).into_token_stream()),
        });
        names.push(name);
    }
    (params, names)
}

fn in_angles(arguments: Vec<Vec<TokenTree>>, span: Span) -> Vec<TokenTree> {
    let punct = |c: char| {
        let mut punct = Punct::new(c, Spacing::Alone);
        punct.set_span(span);
        TokenTree::from(punct)
    };
    let mut tokens = vec![punct('<')];
    for (index, argument) in arguments.into_iter().enumerate() {
        tokens.extend((index > 0).then(|| punct(',')));
        tokens.extend(argument);
    }
    tokens.push(punct('>'));
    tokens
}

/// Returns the spans of the first and the last token, and whether there are several.
fn measure(ty: &TokenStream) -> (Span, Span, bool) {
    let tokens = collect_tokens(ty.clone());
    let first = tokens.first().map_or_else(Span::call_site, TokenTree::span);
    let last = match tokens.last() {
        Some(TokenTree::Group(group)) => group.span_close(),
        Some(token) => token.span(),
        None => first,
    };
    (first, last, tokens.len() > 1)
}
