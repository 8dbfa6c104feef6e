use super::{expand::create_fn, model::Factory};
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::{Ident, Path, ext::IdentExt, spanned::Spanned};

/// What stands where a global accessor was: its name, and a bound that nothing fulfils.
///
/// The lifetime parameter keeps rustc from checking the bound here already: it is checked wherever the name is used, be
/// that a call, a function pointer or an alias.
pub(super) fn of(path: &Path, factory: &Factory) -> TokenStream {
    let Some(last) = path.segments.last() else { return quote!() };
    let (function, vis) = (&last.ident, &factory.platform.vis);
    let module = module(path);
    let contents = contents(path, factory);
    let doc = format!("Replaced by [`{}`]: a use of this does not compile.", create_fn(&factory.head.ident));
    let tombstone = quote_spanned! {path.span()=>
        #[doc = #doc]
        #[allow(dead_code, clippy::must_use_candidate, reason = "there to be rejected, not to be called")]
        #vis fn #function<'scope>() -> #module::Never
        where
            #module::Global<'scope>: #module::SharedByAllUsers,
        {
            <#module::Global<'scope> as #module::SharedByAllUsers>::__get()
        }
    };
    let tombstone = match owner(path) {
        None => tombstone,
        Some(owner) => quote!(impl #owner { #tombstone }),
    };
    quote! {
        #[doc(hidden)]
        #vis mod #module { #contents }
        #tombstone
    }
}

/// For `Registry::instance`, the type.
fn owner(path: &Path) -> Option<Path> {
    let mut owner = path.clone();
    owner.segments.pop();
    owner.segments.pop_punct();
    (!owner.segments.is_empty()).then_some(owner)
}

fn module(path: &Path) -> Ident {
    let names: Vec<_> = path.segments.iter().map(|segment| segment.ident.unraw().to_string()).collect();
    format_ident!("__{}", names.join("_").to_lowercase(), span = path.span())
}

fn contents(path: &Path, factory: &Factory) -> TokenStream {
    let private = &factory.paths.private;
    let create = create_fn(&factory.head.ident);
    let shown = quote!(#path).to_string().replace(' ', "");
    let global = quote_spanned!(path.span()=> #[allow(dead_code, reason = "a name for the error alone")] pub struct Global<'scope>(&'scope ()););
    let message = format!("`{shown}` was replaced by `{create}(scope)`");
    quote! {
        pub use #private::Never;

        #global

        #[diagnostic::on_unimplemented(
            message = #message,
            label = "would be the same for all users",
            note = "open a scope and use its factory: `platform.for_user(context, async |factory| …)`"
        )]
        pub trait SharedByAllUsers {
            fn __get() -> Never;
        }

        // Without any impl, rustc would advise to add one.
        #[diagnostic::do_not_recommend]
        impl SharedByAllUsers for Never {
            fn __get() -> Never { #private::unbuilt() }
        }
    }
}
