use super::{
    model::{Instead, Singleton, Stage},
    parse::Kind,
    tombstone::Tombstone,
};
use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

pub(super) fn singleton(
    Singleton { paths, name, attrs, kind, instead, stage }: Singleton,
    item: &TokenStream,
) -> TokenStream {
    let Instead::Given(instead) = instead else { return item.clone() };
    if let Stage::Warn = stage {
        let note = note(&instead);
        return quote!(#[deprecated(note = #note)] #item);
    }
    let tombstone = Tombstone { paths: &paths, name: &name, attrs: &attrs, instead: &instead };
    match kind {
        Kind::Function(function) => tombstone.of_function(&function),
        Kind::Type(ty) => tombstone.of_type(*ty),
        Kind::Alias(alias) => tombstone.of_alias(&alias),
        Kind::Declaration | Kind::Value(_) => item.clone(),
    }
}

/// Tools read it back: it stays as it is.
fn note(instead: &LitStr) -> String {
    format!("a_deprecated_singleton_names_its_replacement: replace with `{}`", instead.value())
}
