use crate::kit::syntax::{
    generics::{ImplParam, param_name},
    tokens::{TokenVec, collect_tokens, mentions},
};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::{GenericParam, Generics};

/// A private alias of a type that the user wrote.
///
/// Generated code names the type by its alias, so that rustc reports a mistake in the type once.
pub(crate) struct TypeAlias {
    ident: Ident,
    /// `'user` and the parameters of the platform that the type mentions, without their bounds.
    params: Vec<TokenStream>,
    ty: TokenVec,
    used: TokenVec,
}

impl TypeAlias {
    /// Names a type that does not belong to one user.
    pub(crate) fn new(name: &str, ty: &dyn ToTokens, generics: &Generics) -> Self {
        let ty = ty.to_token_stream();
        let (params, arguments) = mentioned_params(&ty, generics);
        let (first, last) = outer_spans(&ty);
        let ident = Ident::new(name, first);
        // The angles make the alias as long as the type, for errors that point at it.
        let has_angles = !arguments.is_empty() || collect_tokens(ty.clone()).len() > 1;
        let angles = has_angles.then(|| quote_spanned!(last=> <#(#arguments),*>));
        Self { used: TokenVec::new(quote!(#ident #angles)), ident, params, ty: TokenVec::new(ty) }
    }

    /// Names a type that may mention `'user`. An error points at `span`.
    pub(crate) fn for_user(name: &str, ty: &dyn ToTokens, generics: &Generics, span: Span) -> Self {
        let ty = ty.to_token_stream();
        let (mut params, arguments) = mentioned_params(&ty, generics);
        params.insert(0, quote!('user));
        let ident = Ident::new(name, span);
        let used = TokenVec::new(quote_spanned!(span=> #ident<'user #(, #arguments)*>));
        Self { ident, params, ty: TokenVec::new(ty), used }
    }

    pub(crate) fn definition(&self) -> TokenStream {
        let (mut ident, params, ty) = (self.ident.clone(), &self.params, &self.ty);
        // The lints of the user's crate do not apply to the name of generated code.
        ident.set_span(ident.span().resolved_at(Span::call_site()));
        let angles = (!params.is_empty()).then(|| quote!(<#(#params),*>));
        quote!(#[doc(hidden)] type #ident #angles = #ty;)
    }

    /// Replaces the type by one that mentions no parameter.
    pub(crate) fn set_type(&mut self, ty: TokenStream) {
        let ident = &self.ident;
        self.used = TokenVec::new(quote!(#ident));
        self.params.clear();
        self.ty = TokenVec::new(ty);
    }

    /// Returns the alias with its arguments.
    pub(crate) fn used(&self) -> &TokenVec {
        &self.used
    }
}

fn mentioned_params(ty: &TokenStream, generics: &Generics) -> (Vec<TokenStream>, Vec<Ident>) {
    let (mut params, mut arguments) = (Vec::new(), Vec::new());
    for param in generics.params.iter().filter(|param| mentions(ty, param_name(param))) {
        params.push(match param {
            GenericParam::Type(param) => param.ident.to_token_stream(),
            param => ImplParam(param).into_token_stream(),
        });
        arguments.push(param_name(param).clone());
    }
    (params, arguments)
}

/// Returns the spans of the first and the last token.
fn outer_spans(ty: &TokenStream) -> (Span, Span) {
    let tokens = collect_tokens(ty.clone());
    let first = tokens.first().map_or_else(Span::call_site, TokenTree::span);
    let last = match tokens.last() {
        Some(TokenTree::Group(group)) => group.span_close(),
        Some(token) => token.span(),
        None => first,
    };
    (first, last)
}
