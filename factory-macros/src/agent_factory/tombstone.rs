use super::{expand::create_fn, model::Factory};
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Ident, Path, ext::IdentExt, spanned::Spanned};

/// What stands where a global accessor was: its name, and a bound that nothing fulfils, checked wherever the name is
/// used, be that a call, a function pointer or an alias.
pub(super) fn of(path: &Path, factory: &Factory) -> TokenStream {
    let Some(last) = path.segments.last() else { return quote!() };
    let (function, vis, root) = (&last.ident, &factory.platform.vis, factory.paths.root_at(path.span()));
    let create = create_fn(&factory.head.ident);
    let doc = format!("Replaced by [`{create}`]: a use of this does not compile.");
    let (owner, names, name) = (owner(path), names(factory), name(path, factory));
    let bound = match &owner {
        None => quote_spanned!(path.span()=> SharedByAllUsers<'scope, #names::#create>),
        Some(owner) => quote_spanned!(path.span()=> MethodSharedByAllUsers<'scope, #names::#create, #owner>),
    };
    let tombstone = quote_spanned! {path.span()=>
        #[doc = #doc]
        #[allow(dead_code, clippy::must_use_candidate, reason = "there to be rejected, not to be called")]
        #vis fn #function<'scope>() -> <#names::#name as #root::#bound>::Instance
        where
            #names::#name: #root::#bound,
        {
            <#names::#name as #root::#bound>::get()
        }
    };
    match owner {
        None => tombstone,
        Some(owner) => quote!(impl #owner { #tombstone }),
    }
}

/// The types that stand for names in the message.
pub(super) fn named(factory: &Factory) -> TokenStream {
    if factory.replaced.is_empty() {
        return quote!();
    }
    let (vis, names, create) = (&factory.platform.vis, names(factory), create_fn(&factory.head.ident));
    let replaced = factory.replaced.iter().filter_map(|path| name(path, factory));
    let replaced = replaced.map(|name| quote_spanned!(name.span()=> pub struct #name;));
    quote! {
        #[doc(hidden)]
        #[allow(non_camel_case_types, dead_code, missing_debug_implementations, unreachable_pub, reason = "names for an error alone")]
        #vis mod #names {
            pub struct #create;
            #(#replaced)*
        }
    }
}

fn names(factory: &Factory) -> Ident {
    format_ident!("__factory_core_replaced_by_{}", create_fn(&factory.head.ident), span = Span::call_site())
}

/// Its last word; all of them, where two end in the same.
fn name(path: &Path, factory: &Factory) -> Option<Ident> {
    let last = &path.segments.last()?.ident;
    let ends_alike =
        factory.replaced.iter().filter(|other| other.segments.last().is_some_and(|other| other.ident == *last));
    if ends_alike.count() == 1 && *last != create_fn(&factory.head.ident) {
        return Some(last.clone());
    }
    let words: Vec<_> = path.segments.iter().map(|segment| segment.ident.unraw().to_string()).collect();
    Some(format_ident!("{}_", words.join("_"), span = last.span()))
}

/// For `Registry::instance`, the type.
fn owner(path: &Path) -> Option<Path> {
    let mut owner = path.clone();
    owner.segments.pop();
    owner.segments.pop_punct();
    (!owner.segments.is_empty()).then_some(owner)
}
