use crate::agent_factory::model::{factory::Factory, labels::Labels};
use proc_macro2::TokenStream;
use quote::quote;
use syn::Attribute;

/// Emits a doc comment unless the user wrote one.
pub(super) fn emit_default_doc(attrs: &[Attribute], doc: &str) -> TokenStream {
    if has_doc(attrs) { quote!() } else { quote!(#[doc = #doc]) }
}

pub(super) fn has_doc(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| attr.path().is_ident("doc"))
}

/// Lists the entries of the factory, for its documentation.
pub(super) fn format_entries(factory: &Factory) -> String {
    let Labels { shared, guards, scoped, agents } = Labels::new(factory, "`\n- `");
    let mut page = Vec::new();
    for (title, labels) in [
        ("Agents", agents),
        ("Kept for one scope", scoped),
        ("Shared by all users", shared),
        ("Checked before a scope opens", guards),
    ] {
        if !labels.is_empty() {
            page.push(format!("\n# {title}\n\n- `{labels}`\n"));
        }
    }
    page.concat()
}
