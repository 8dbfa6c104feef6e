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
    let (root, private) = (&factory.paths.root, &factory.paths.private);
    let (vis, names) =
        (&factory.head.vis, [&factory.head.ident, &factory.platform.ident].map(|name| name.unraw().to_string()));
    let [factory_name, platform_name] = &names;
    let shared = factory.shared.iter().map(|shared| component(&shared.field, factory));
    let guards = factory.guards.iter().map(field_label);
    let scoped = factory.scoped.iter().map(|scoped| entry(scoped, factory));
    let agents = factory.agents.iter().map(|agent| entry(agent, factory));
    Some(quote! {
        /// What this factory makes, and of what: its `Display` is a Mermaid flowchart.
        #[allow(dead_code, reason = "for whoever wants the picture")]
        #vis const WIRING: #root::Wiring = #private::wiring(
            [#factory_name, #platform_name],
            &[#(#shared,)*],
            &[#(#guards,)*],
            &[#(#scoped,)*],
            &[#(#agents,)*],
        );
    })
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
    let (root, private) = (factory.paths.root_at(entry.span()), factory.paths.private_at(entry.span()));
    let (ty, name, label) = (entry.ty(), entry.ident.unraw().to_string(), entry_label(entry));
    quote_spanned! {entry.span()=>
        #private::Entry {
            name: #name,
            label: #label,
            ty: ::core::any::type_name::<#ty>,
            uses: <<#ty as #root::Listed<'user>>::Uses as #private::Use>::visit,
        }
    }
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
