//! `WIRING`, and the lists in the factory's documentation.

use super::model::{Emission, Entry, Factory, PlatformField};
use crate::vetting::shown;
use proc_macro2::TokenStream;
use quote::quote_spanned;
use syn::ext::IdentExt;

pub(super) fn wiring(factory: &Factory) -> Option<TokenStream> {
    if factory.emission == Emission::Outline {
        return None;
    }
    let span = factory.head.ident.span();
    let (root, private, vis) = (factory.paths.root_at(span), factory.paths.private_at(span), &factory.head.vis);
    let [name, platform] = [&factory.head.ident, &factory.platform.ident].map(|name| name.unraw().to_string());
    let shared = lines(factory.shared.iter().map(|shared| field_label(&shared.field)));
    let guards = lines(factory.guards.iter().map(field_label));
    let scoped = lines(factory.scoped.iter().map(entry_label));
    let agents = lines(factory.agents.iter().map(entry_label));
    let drawings = factory.scoped.iter().chain(&factory.agents).map(|entry| drawing(entry, factory));
    Some(quote_spanned! {span=>
        /// What this factory makes, and of what: its `Display` is a Mermaid flowchart.
        #[allow(dead_code, reason = "for whoever wants the picture")]
        #vis const WIRING: #root::Wiring = {
            // Comes second to an inherent constant.
            #[allow(unused_imports, reason = "where each entry is an agent")]
            use #private::NotAsked as _;
            #private::wiring(
                #name,
                #platform,
                #private::Sections { shared: #shared, guards: #guards, scoped: #scoped, agents: #agents },
                &[#(#drawings)*],
            )
        };
    })
}

/// By an inherent constant, because what is no agent has none: it is reported by the entry's method, and not here too.
fn drawing(entry: &Entry, factory: &Factory) -> TokenStream {
    let (private, ty) = (factory.paths.private_at(entry.span()), entry.ty());
    quote_spanned!(entry.span()=> <#private::Asked<'user, #ty>>::DRAWING,)
}

/// The same, for the factory's page.
pub(super) fn documented(factory: &Factory) -> String {
    let shared = factory.shared.iter().map(|shared| field_label(&shared.field));
    let sections = [
        ("Agents", factory.agents.iter().map(entry_label).collect()),
        ("Kept for one scope", factory.scoped.iter().map(entry_label).collect()),
        ("Shared by all users", shared.collect::<Vec<_>>()),
        ("Asked before a scope opens", factory.guards.iter().map(field_label).collect()),
    ];
    let section = |(title, labels): (&str, Vec<String>)| {
        let labels: Vec<_> = labels.iter().map(|label| format!("- `{label}`\n")).collect();
        format!("\n# {title}\n\n{}", labels.concat())
    };
    sections.into_iter().filter(|(_, labels)| !labels.is_empty()).map(section).collect()
}

fn lines(labels: impl Iterator<Item = String>) -> String {
    labels.collect::<Vec<_>>().join("\n")
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
