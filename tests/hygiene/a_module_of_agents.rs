//! User-scoped modules: one in which every name of the macro's output has another meaning, and one that a
//! `macro_rules!` emits.

#[::factory_core::user_scoped]
mod agents {
    pub mod core {}
    pub mod std {}
    pub mod factory_core {}
    pub mod all_users_may_reach {
        #[derive(::factory_core::Shareable)]
        pub struct Clock;
    }

    pub trait HandedToAllUsers {}
    pub trait ShareableStatic {}
    pub trait Sized {}

    #[derive(::factory_core::Shareable)]
    pub struct T(pub ::core::primitive::u64);

    pub static VALUE: T = T(7);
    pub static CLOCK: all_users_may_reach::Clock = all_users_may_reach::Clock;
    pub static r#type: &::core::primitive::str = "triage";

    pub const VALUES: &[T] = &[T(7)];
    pub type StaticT = &'static T;

    pub fn r#fn<U: ::factory_core::Shareable>(_: &'static U) -> &'static [T] {
        VALUES
    }

    #[attest(reason = "a request counter holds no user data")]
    pub(crate) static HITS: ::core::sync::atomic::AtomicU64 = ::core::sync::atomic::AtomicU64::new(7);

    #[attest(reason = "a counter of a thread holds no user data")]
    ::std::thread_local! {
        pub(crate) static TURNS: ::core::cell::Cell<::core::primitive::u64> = const { ::core::cell::Cell::new(9) };
    }

    #[::factory_core::user_scoped]
    pub struct Triage<'user> {
        pub scope: ::factory_core::UserScope<'user>,
    }

    impl Triage<'_> {
        pub fn name() -> &'static ::core::primitive::str {
            #[derive(::factory_core::Shareable)]
            struct Name(&'static ::core::primitive::str);
            static NAME: Name = Name("triage");
            NAME.0
        }
    }

    ::factory_core::agent_factory! {
        pub factory Office for pub struct Building {
            agents { triage: Triage }
        }
    }
}

macro_rules! module {
    (
        $(#[$module_meta:meta])* $module:ident;
        $(#[$meta:meta])* $vis:vis $name:ident: $ty:ty = $value:expr;
        $function:ident -> $output:ty;
        $($item:item)*
    ) => {
        $(#[$module_meta])*
        mod $module {
            $(#[$meta])*
            $vis static $name: $ty = $value;
            pub fn $function() -> $output {
                $name.load(::core::sync::atomic::Ordering::Relaxed)
            }
            $($item)*
        }
    };
}

module! {
    #[::factory_core::user_scoped] printed;
    #[attest(reason = "a request counter holds no user data")]
    pub HITS: ::core::sync::atomic::AtomicU64 = ::core::sync::atomic::AtomicU64::new(7);
    hits -> ::core::primitive::u64;
    pub static NAMES: [&::core::primitive::str; 1] = ["triage"];
    #[attest(reason = "a request counter holds no user data")]
    pub static MISSES: ::core::sync::atomic::AtomicU64 = ::core::sync::atomic::AtomicU64::new(7);
    pub const LENGTH: ::core::primitive::usize = 1;
}

#[test]
fn a_user_is_served() {
    let building = agents::Building {};
    let served = building.for_user_blocking(super::context("alice"), |office| {
        ::std::assert_eq!(office.triage().scope.user_id(), "alice");
    });
    served.expect("no guard");
    ::std::assert_eq!(agents::Triage::name(), agents::r#type);
    let hits = agents::HITS.load(::core::sync::atomic::Ordering::Relaxed);
    ::std::assert_eq!((agents::VALUE.0, hits, printed::hits()), (7, 7, 7));
    ::std::assert_eq!(printed::NAMES[printed::LENGTH - 1], "triage");
}
