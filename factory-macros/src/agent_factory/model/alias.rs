use crate::kit::syntax::{
    generics::{ImplParam, param_name},
    tokens::{TokenVec, collect_tokens, mentions},
};
use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt, quote};
use syn::{GenericParam, Generics};

/// A private alias of a type that the user wrote. It prints as the alias with its arguments.
///
/// Generated code names the type by its alias, so that rustc reports a mistake in the type once.
pub(crate) struct TypeAlias {
    ident: Ident,
    /// `<'user, M>`, or nothing.
    arguments: Vec<TokenTree>,
    /// `<'user, M>` as the alias declares it, without bounds.
    params: Vec<TokenTree>,
    ty: TokenVec,
}

impl TypeAlias {
    /// Names a type that does not belong to one user.
    pub(crate) fn new(name: &str, ty: &dyn ToTokens, generics: &Generics) -> Self {
        let ty = ty.to_token_stream();
        let (first, last, is_long) = measure(&ty);
        let (params, names) = mentioned_params(&ty, generics);
        let params = if params.is_empty() { Vec::new() } else { in_angles(params, last) };
        // The angles make the alias as long as the type, for errors that point at it.
        let arguments = if is_long || !names.is_empty() { in_angles(names, last) } else { Vec::new() };
        Self { ident: Ident::new(name, first), arguments, params, ty: TokenVec::new(ty) }
    }

    /// Names a type that may mention `'user`. An error points at `span`.
    pub(crate) fn for_user(name: &str, ty: TokenVec, generics: &Generics, span: Span) -> Self {
        let (mut params, mut names) = mentioned_params(&ty, generics);
        let user = vec![Punct::new('\'', Spacing::Joint).into(), Ident::new("user", span).into()];
        params.insert(0, user.clone());
        names.insert(0, user);
        let (params, arguments) = (in_angles(params, span), in_angles(names, span));
        Self { ident: Ident::new(name, span), arguments, params, ty }
    }

    /// Emits the definitions of aliases.
    pub(crate) fn emit_definitions(aliases: &[&Self]) -> TokenStream {
        let hidden = TokenVec::new(quote!(#[doc(hidden)]));
        let idents = aliases.iter().map(|alias| {
            let mut ident = alias.ident.clone();
            // The lints of the user's crate do not apply to the name of generated code.
            ident.set_span(ident.span().resolved_at(Span::call_site()));
            ident
        });
        let params = aliases.iter().map(|alias| Tokens(&alias.params));
        let types = aliases.iter().map(|alias| &alias.ty);
        quote!(#(#hidden type #idents #params = #types;)*)
    }

    /// Replaces the type by one that mentions no parameter.
    pub(crate) fn set_type(&mut self, ty: TokenStream) {
        self.arguments.clear();
        self.params.clear();
        self.ty = TokenVec::new(ty);
    }
}

impl ToTokens for TypeAlias {
    fn to_tokens(&self, stream: &mut TokenStream) {
        self.ident.to_tokens(stream);
        stream.append_all(&self.arguments);
    }
}

/// Tokens that print without a `TokenStream` of their own.
struct Tokens<'a>(&'a [TokenTree]);

impl ToTokens for Tokens<'_> {
    fn to_tokens(&self, stream: &mut TokenStream) {
        stream.append_all(self.0);
    }
}

/// Returns the parameters that the type mentions, and their names.
fn mentioned_params(ty: &dyn ToTokens, generics: &Generics) -> (Vec<Vec<TokenTree>>, Vec<Vec<TokenTree>>) {
    let (mut params, mut names) = (Vec::new(), Vec::new());
    for param in generics.params.iter().filter(|param| mentions(ty, param_name(param))) {
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
