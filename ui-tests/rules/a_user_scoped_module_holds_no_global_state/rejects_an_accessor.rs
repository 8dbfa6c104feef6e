// Twin: accepts_shareable_values_for_all_users.rs
// Leaks: 02
use factory_core::{Shareable, user_scoped};
use std::sync::Mutex;

#[derive(Shareable)]
pub struct Registry(pub &'static str);

pub static REGISTRY: Registry = Registry("triage");

pub struct Ledger(pub Mutex<Vec<String>>);

pub static LEDGER: Ledger = Ledger(Mutex::new(Vec::new()));

#[user_scoped]
pub mod agents {
    use super::*;
    use std::ops::{Deref, Index};

    pub const CONSTANT: &Registry = &REGISTRY;
    pub const POINTER: fn() -> &'static Registry = || &REGISTRY;
    pub static STATIC_POINTER: fn(&str) -> Option<&'static Registry> = |_| None;
    pub type Alias = &'static Registry;

    pub fn function() -> &'static Ledger {
        &LEDGER
    }

    pub fn generic<T: Shareable>(value: &'static T) -> [&'static T; 1] {
        [value]
    }

    pub async fn in_future<'a>(_name: &'a str) -> &'a [Registry] {
        &[Registry("notes")]
    }

    pub fn opaque() -> impl Deref<Target = Registry> {
        &REGISTRY
    }

    #[derive(Clone, Shareable)]
    pub struct Key(u8);

    impl Key {
        const ASSOCIATED: &'static Registry = &REGISTRY;

        pub fn method(self) -> Result<&'static Registry, String> {
            Ok(Self::ASSOCIATED)
        }

        pub fn all() -> &'static [Self] {
            &[Self(0), Self(1)]
        }

        pub fn own(&self) -> &u8 {
            &self.0
        }
    }

    pub struct Names;

    impl Deref for Names {
        type Target = Registry;

        fn deref(&self) -> &Registry {
            &REGISTRY
        }
    }

    impl Index<u8> for Names {
        type Output = Registry;

        fn index(&self, _: u8) -> &Self::Output {
            &REGISTRY
        }
    }

    impl Iterator for Names {
        type Item = &'static Registry;

        fn next(&mut self) -> Option<Self::Item> {
            Some(&REGISTRY)
        }
    }
}

pub fn main() {}
