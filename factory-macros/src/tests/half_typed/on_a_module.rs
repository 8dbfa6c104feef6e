use super::{assert_readable, half_typed, invocation, is_lexed};
use crate::user_scoped_module;
use proc_macro2::TokenStream;
use quote::quote;

/// Expands tokens that are not items too, because the macro only reads tokens.
#[test]
fn user_scoped_on_a_module_never_panics() {
    for given in half_typed(&invocation("user_scoped_module")).iter().filter(|given| is_lexed(given)) {
        assert_readable(given, |item| user_scoped_module::expand(&quote!(), item));
    }
    for given in half_typed(&globals()).iter().filter(|given| is_lexed(given)) {
        assert_readable(given, |items| user_scoped_module::expand(&quote!(), quote!(mod agents { #items })));
    }
    for given in half_typed(&quote!(crate = my::factory_core)) {
        assert_readable(&given, |args| {
            user_scoped_module::expand(
                &args,
                quote!(
                    mod agents {}
                ),
            )
        });
    }
}

/// Returns one global of each kind that is rejected.
fn globals() -> TokenStream {
    quote! {
        use std::{cell::Cell, thread_local as local};
        #[attest(reason = "a counter holds no user data")]
        static mut HITS: Cell<u64> = Cell::new(0);
        unsafe extern "C" { safe static FOREIGN: u64; }
        std::thread_local! { static LOCAL: u64 = 0; }
        any! { static UNCHECKED: Map<u8, fn() -> u8> = 0; }
        macro_rules! later { () => {}; }
        mod file;
        #[cached] #[attest(reason = "a table holds no user data")] fn table() { std::env::set_var("A", "b"); }
        impl<T> Iterator for Names<T> { type Item = &'static Name; const ALL: &[Name] = &[Name]; }
        fn lazy() -> u8 { static LAZY: OnceLock<u8> = OnceLock::new(); *LAZY.get_or_init(|| 7) }
        fn instance<'a, F: Fn() -> u8>(self_: &'a F) -> Option<&'static (F, [u8])> where F: Copy {
            let kept = Box::<u8>::leak(make().leak::<'static>());
        }
    }
}
