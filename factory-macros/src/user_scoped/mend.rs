use super::model::Agent;
use crate::paths::{Tokens, names_user};
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use syn::parse_quote;

/// After an error: declares the `'user` that the fields name and the struct does not, so that they are no further errors.
pub(crate) fn declare_user(agent: &mut Agent) {
    let is_missing =
        agent.generics.lifetimes().next().is_none() && agent.fields.iter().any(|field| names_user(&field.ty));
    if is_missing {
        agent.generics.params.insert(0, parse_quote!('user));
        let (ident, (_, arguments, _)) = (&agent.ident, agent.generics.split_for_impl());
        agent.self_ty = Tokens::of(quote!(#ident #arguments));
        agent.unmarked = with_user(std::mem::take(&mut agent.unmarked));
    }
}

fn with_user(item: TokenStream) -> TokenStream {
    let mut tokens = item.into_iter();
    let head: Vec<_> = tokens.by_ref().take_while(|token| !is_struct(token)).collect();
    let (name, next) = (tokens.next(), tokens.next());
    let rest = match next {
        Some(TokenTree::Punct(angle)) if angle.as_char() == '<' => quote!(#angle 'user, #(#tokens)*),
        next => quote!(<'user> #next #(#tokens)*),
    };
    quote!(#(#head)* struct #name #rest)
}

fn is_struct(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(word) if word == "struct")
}
