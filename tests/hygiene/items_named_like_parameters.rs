//! Items with the name of a type parameter of the platform: types of a module, and an associated type.

pub mod others {
    #[derive(::factory_core::Shareable)]
    pub struct T(pub ::core::primitive::u8);

    pub mod inner {
        #[allow(non_snake_case, reason = "a path goes through an item with the name of the parameter")]
        pub mod T {
            pub type Text = ::core::primitive::u8;
        }
    }
}

pub trait Store: ::factory_core::Shareable {
    type T;

    fn get(&self) -> Self::T;
}

#[derive(::factory_core::Shareable)]
pub struct Five;

impl Store for Five {
    type T = ::core::primitive::u8;

    fn get(&self) -> ::core::primitive::u8 {
        5
    }
}

#[::factory_core::user_scoped]
pub struct Notes<'user, T: ::factory_core::Shareable> {
    pub scope: ::factory_core::UserScope<'user>,
    #[shared(Model)]
    pub model: &'user T,
    #[shared]
    pub other: &'user others::T,
    #[shared]
    pub store: &'user dyn Store<T = ::core::primitive::u8>,
    #[request]
    pub requested: &'user self::others::T,
    #[param]
    pub given: others::T,
}

#[::factory_core::user_scoped]
pub struct Titles<'user> {
    pub scope: ::factory_core::UserScope<'user>,
    #[param]
    pub text: others::inner::T::Text,
}

pub struct Model;

::factory_core::agent_factory! {
    pub factory Desk for pub struct Platform<T: ::factory_core::Shareable> {
        shared {
            pub model: T as Model,
            pub other: others::T,
            pub store: dyn Store<T = ::core::primitive::u8>,
        }
        request { pub requested: self::others::T }
        agents {
            notes: Notes<T>(given: others::T),
            titles: Titles(text: others::inner::T::Text),
        }
    }
}

#[test]
fn a_user_is_served() {
    let platform = Platform { model: 1_u8, other: others::T(2), store: ::std::sync::Arc::new(Five) };
    let request = DeskRequest { requested: others::T(3) };
    let served = platform.for_user_blocking(super::context("alice"), request, |factory| {
        let notes = factory.notes(others::T(4));
        [*notes.model, notes.other.0, notes.requested.0, notes.given.0, notes.store.get(), factory.titles(6).text]
    });
    ::std::assert_eq!(served.expect("no guard"), [1, 2, 3, 4, 5, 6]);
}
