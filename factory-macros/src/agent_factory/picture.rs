//! `WIRING`, and the lists in the factory's documentation.

use super::{
    entry::Entry,
    model::{Emission, Factory, PlatformField},
};
use crate::kit::vetting::shown;
use proc_macro2::TokenStream;
use quote::quote_spanned;
use syn::ext::IdentExt;

pub(super) fn wiring(factory: &Factory) -> Option<TokenStream> {
    if factory.emission == Emission::Outline {
        return None;
    }
    let span = factory.head.ident.span();
    let (root, codegen, vis) = (factory.paths.root_at(span), factory.paths.codegen_at(span), &factory.head.vis);
    let (name, platform) = (factory.head.ident.unraw().to_string(), factory.platform.ident.unraw().to_string());
    let Labels { shared, guards, scoped, agents } = Labels::of(factory, "\n");
    let drawings = factory.entries().map(|entry| drawing(entry, factory));
    Some(quote_spanned! {span=>
        /// What this factory makes, and of what: its `Display` is a Mermaid flowchart.
        #[allow(dead_code, reason = "for whoever wants the picture")]
        #vis const WIRING: #root::Wiring = {
            // Comes second to an inherent constant.
            #[allow(unused_imports, reason = "where each entry is an agent")]
            use #codegen::DrawingProbeFallback as _;
            #codegen::wiring(
                #name,
                #platform,
                #codegen::WiringSections { shared: #shared, guards: #guards, scoped: #scoped, agents: #agents },
                &[#(#drawings)*],
            )
        };
    })
}

/// By an inherent constant, because what is no agent has none: it is reported by the entry's method, and not here too.
fn drawing(entry: &Entry, factory: &Factory) -> TokenStream {
    let (codegen, ty) = (factory.paths.codegen_at(entry.span()), entry.ty());
    quote_spanned!(entry.span()=> <#codegen::DrawingProbe<'user, #ty>>::DRAWING,)
}

/// The same, for the factory's page.
pub(super) fn documented(factory: &Factory) -> String {
    let Labels { shared, guards, scoped, agents } = Labels::of(factory, "`\n- `");
    let mut page = Vec::new();
    for (title, labels) in [
        ("Agents", agents),
        ("Kept for one scope", scoped),
        ("Shared by all users", shared),
        ("Asked before a scope opens", guards),
    ] {
        if !labels.is_empty() {
            page.push(format!("\n# {title}\n\n- `{labels}`\n"));
        }
    }
    page.concat()
}

struct Labels {
    shared: String,
    guards: String,
    scoped: String,
    agents: String,
}

impl Labels {
    fn of(factory: &Factory, separator: &str) -> Self {
        let (mut shared, mut guards) = (Vec::new(), Vec::new());
        for field in &factory.shared {
            shared.push(field_label(&field.field));
        }
        for guard in &factory.guards {
            guards.push(field_label(guard));
        }
        let entries = |entries: &[Entry]| entries.iter().map(entry_label).collect::<Vec<_>>().join(separator);
        Self {
            shared: shared.join(separator),
            guards: guards.join(separator),
            scoped: entries(&factory.scoped),
            agents: entries(&factory.agents),
        }
    }
}

fn field_label(field: &PlatformField) -> String {
    format!("{}: {}", field.ident.unraw(), field.full_name())
}

fn entry_label(entry: &Entry) -> String {
    let mut params = Vec::new();
    for param in &entry.params {
        params.push(format!("{}: {}", param.ident.unraw(), shown(&param.ty)));
    }
    let params = if params.is_empty() { String::new() } else { format!("({})", params.join(", ")) };
    format!("{}{params}: {}", entry.ident.unraw(), entry.type_name())
}
