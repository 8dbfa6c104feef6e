use super::model::Agent;
use crate::kit::{
    paths::{Tokens, names_user},
    tokens::{collected, find_word, is_punct},
};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{GenericParam, Lifetime, LifetimeParam};

/// After an error: declares the `'user` that the fields name and the struct does not, so that they are no further errors.
pub(crate) fn declare_user(agent: &mut Agent) {
    let is_missing =
        agent.generics.lifetimes().next().is_none() && agent.fields.iter().any(|field| names_user(&field.ty));
    if is_missing {
        agent.generics.params.insert(0, user_param());
        let (ident, (_, arguments, _)) = (&agent.ident, agent.generics.split_for_impl());
        agent.self_ty = Tokens::of(quote!(#ident #arguments));
        agent.unmarked = with_user(std::mem::take(&mut agent.unmarked));
    }
}

/// `'user`
pub(super) fn user_param() -> GenericParam {
    GenericParam::Lifetime(LifetimeParam::new(Lifetime::new("'user", Span::call_site())))
}

fn with_user(item: TokenStream) -> TokenStream {
    let tokens = collected(item);
    let at = find_word(&tokens, "struct").unwrap_or_default();
    let (head, rest) = tokens.split_at(at);
    match rest {
        [_, name, angle, rest @ ..] if is_punct(angle, '<') => quote!(#(#head)* struct #name #angle 'user, #(#rest)*),
        [_, name, rest @ ..] => quote!(#(#head)* struct #name <'user> #(#rest)*),
        _ => quote!(#(#tokens)*),
    }
}
