//! `WIRING`, and the lists in the factory's documentation.

use super::model::{Emission, Entry, Factory, PlatformField};
use crate::vetting::shown;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{ext::IdentExt, spanned::Spanned};

pub(super) fn wiring(factory: &Factory) -> Option<TokenStream> {
    if factory.emission == Emission::Outline {
        return None;
    }
    let (root, private, vis) = (&factory.paths.root, &factory.paths.private, &factory.head.vis);
    let names = [&factory.head.ident, &factory.platform.ident].map(|name| name.unraw().to_string());
    let span = factory.head.ident.span();
    let (ty, params, bounds) = (factory.ty(span), factory.params(), factory.bounds());
    let any_users = factory.ty_for(&quote_spanned!(span=> '_), span);
    let keyword = bounds.is_none().then(|| quote!(where));
    let shared = factory.shared.iter().map(|shared| component(&shared.field, factory));
    let guards = factory.guards.iter().map(field_label);
    let (scoped, agents) = (
        factory.scoped.iter().map(|scoped| entry(scoped, factory)),
        factory.agents.iter().map(|agent| entry(agent, factory)),
    );
    let types: Vec<_> = factory.scoped.iter().chain(&factory.agents).map(|entry| used(entry, factory)).collect();
    let entries = balanced(&types);
    Some(quote_spanned! {span=>
        #[automatically_derived]
        #[doc(hidden)]
        impl<'user #(, #params)*> #private::Drawn for #ty #bounds {
            type Entries = #entries;
        }

        impl<#(#params),*> #any_users
        #bounds #keyword
            <Self as #private::Drawn>::Entries: #private::Use,
        {
            /// What this factory makes, and of what: its `Display` is a Mermaid flowchart.
            #[allow(dead_code, reason = "for whoever wants the picture")]
            #vis const WIRING: #root::Wiring = #private::wiring(
                [#(#names),*],
                &[#(#shared,)*],
                &[#(#guards,)*],
                &[#(#scoped,)*],
                &[#(#agents,)*],
                <<Self as #private::Drawn>::Entries as #private::Use>::visit,
            );
        }
    })
}

/// As pairs of pairs: a list would be as deep as it is long, and rustc looks only so deep.
fn balanced(types: &[TokenStream]) -> TokenStream {
    match types {
        [] => quote!(()),
        [ty] => ty.clone(),
        _ => {
            let (first, second) = types.split_at(types.len() / 2);
            let (first, second) = (balanced(first), balanced(second));
            quote!((#first, #second))
        }
    }
}

fn used(entry: &Entry, factory: &Factory) -> TokenStream {
    let (private, ty) = (factory.paths.private_at(entry.span()), entry.ty());
    quote_spanned!(entry.span()=> #private::AgentUse<'user, #ty>)
}

fn component(field: &PlatformField, factory: &Factory) -> TokenStream {
    let span = field.ty.span();
    let (root, private) = (factory.paths.root_at(span), factory.paths.private_at(span));
    let (ty, name, label) = (&field.ty, field.ident.unraw().to_string(), field_label(field));
    let marker = field.name.as_ref().map_or_else(|| quote!(#root::Unnamed), |name| quote!(#name));
    quote_spanned! {span=>
        #private::Component {
            name: #name,
            label: #label,
            ty: ::core::any::type_name::<#ty>,
            marker: ::core::any::type_name::<#marker>,
        }
    }
}

fn entry(entry: &Entry, factory: &Factory) -> TokenStream {
    let private = &factory.paths.private;
    let (name, label) = (entry.ident.unraw().to_string(), entry_label(entry));
    quote!(#private::Entry { name: #name, label: #label })
}

fn field_label(field: &PlatformField) -> String {
    format!("{}: {}", field.ident.unraw(), field.full_name())
}

fn entry_label(entry: &Entry) -> String {
    let params: Vec<_> =
        entry.params.iter().map(|param| format!("{}: {}", param.ident.unraw(), shown(&param.ty))).collect();
    let params = if params.is_empty() { String::new() } else { format!("({})", params.join(", ")) };
    format!("{}{params}: {}", entry.ident.unraw(), entry.type_name())
}
