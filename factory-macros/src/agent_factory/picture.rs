//! `WIRING`, and the lists in the factory's documentation.

use super::{
    entries::mentioned,
    model::{Emission, Entry, Factory, PlatformField},
    shares::name_alias,
};
use crate::vetting::shown;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{ext::IdentExt, spanned::Spanned};

pub(super) fn wiring(factory: &Factory) -> Option<TokenStream> {
    if factory.emission == Emission::Outline {
        return None;
    }
    let names = [&factory.head.ident, &factory.platform.ident].map(|name| name.unraw().to_string());
    let (vis, span) = (&factory.head.vis, factory.head.ident.span());
    let (root, private) = (factory.paths.root_at(span), factory.paths.private_at(span));
    let (ty, params, bounds) = (factory.ty(span), factory.params(), factory.bounds());
    let shared = factory.shared.iter().map(|shared| component(&shared.field, factory));
    let guards = factory.guards.iter().map(field_label);
    let (scoped, agents) = (
        factory.scoped.iter().map(|scoped| entry(scoped, factory)),
        factory.agents.iter().map(|agent| entry(agent, factory)),
    );
    let Entries { alias, list, bound } = Entries::of(factory);
    let keyword = (bounds.is_none() && bound.is_some()).then(|| quote_spanned!(span=> where));
    Some(quote_spanned! {span=>
        const _: () = {
            #alias
            #[allow(private_bounds, reason = "what a factory is made of may be private")]
            impl<'user #(, #params)*> #ty #bounds #keyword #bound {
                /// What this factory makes, and of what: its `Display` is a Mermaid flowchart.
                #[allow(dead_code, reason = "for whoever wants the picture")]
                #vis const WIRING: #root::Wiring = #private::wiring(
                    [#(#names),*],
                    &[#(#shared,)*],
                    &[#(#guards,)*],
                    &[#(#scoped,)*],
                    &[#(#agents,)*],
                    <#list as #private::Use>::visit,
                );
            }
        };
    })
}

/// Of what is kept, then of what is made.
struct Entries {
    alias: Option<TokenStream>,
    list: TokenStream,
    /// By which rustc looks into the list for those alone who ask for the picture: what an entry lacks is then reported
    /// once.
    bound: Option<TokenStream>,
}

impl Entries {
    fn of(factory: &Factory) -> Self {
        let span = factory.head.ident.span();
        let private = factory.paths.private_at(span);
        let types: Vec<_> = factory.scoped.iter().chain(&factory.agents).map(|entry| used(entry, factory)).collect();
        if types.is_empty() {
            return Self { alias: None, list: quote!(()), bound: None };
        }
        let list = balanced(&types);
        let (params, arguments) = mentioned(&list, factory);
        let alias = quote_spanned!(span=> type __Entries<'user #(, #params)*> = #list;);
        let list = quote_spanned!(span=> __Entries<'user #(, #arguments)*>);
        let bound = quote_spanned!(span=> #list: #private::Use,);
        Self { alias: Some(alias), list, bound: Some(bound) }
    }
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
    let unnamed = || (quote!(), quote!(#root::Unnamed));
    let (alias, marker) = field.name.as_ref().map_or_else(unnamed, |name| name_alias(name, 0, factory));
    quote_spanned! {span=>
        #private::Component {
            name: #name,
            label: #label,
            ty: ::core::any::type_name::<#ty>,
            marker: {
                #alias
                ::core::any::type_name::<#marker>
            },
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
