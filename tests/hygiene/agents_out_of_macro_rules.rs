//! Annotated items whose names, types, fields or whole text a `macro_rules!` emits.

macro_rules! agent {
    ($name:ident { $field:ident: $ty:ty = $first:expr, $($rest:tt)* }) => {
        #[::factory_core::user_scoped]
        pub struct $name<'user> {
            pub scope: ::factory_core::UserScope<'user>,
            #[param]
            pub $field: $ty,
            #[init($first)]
            pub first: $ty,
            $($rest)*
        }
    };
}

/// An attribute of a `macro_rules!` is in an invisible group.
macro_rules! passed_on {
    ($name:ident { $($(#[$attr:meta])* $field:ident: $ty:ty,)* }) => {
        #[::factory_core::user_scoped]
        pub struct $name<'user> {
            pub scope: ::factory_core::UserScope<'user>,
            $($(#[$attr])* pub $field: $ty,)*
        }
    };
}

macro_rules! annotated {
    ($item:item) => {
        #[::factory_core::user_scoped]
        $item
    };
}

macro_rules! shared {
    ($name:ident($($ty:ty),*)) => {
        #[derive(::factory_core::Shareable)]
        pub struct $name($(pub $ty),*);
    };
}

macro_rules! guard {
    ($name:ident) => {
        impl ::factory_core::ScopeGuard for $name {
            type Permit = ();

            fn admit(
                &self,
                _: &::factory_core::UserExecutionContext,
            ) -> ::core::result::Result<(), ::factory_core::ScopeError> {
                ::core::result::Result::Ok(())
            }
        }
    };
}

macro_rules! factory {
    (
        $factory:ident, $platform:ident, $($shared:ident: $shared_ty:ty),*; $scoped:ident: $kept:ident;
        $($agent:ident: $agent_ty:ident $(($param:ident: $param_ty:ty))?),*; $guard:ident: $guard_ty:ty; $old:ident
    ) => {
        ::factory_core::agent_factory! {
            pub factory $factory for pub struct $platform {
                shared { $(pub $shared: $shared_ty),* }
                scoped { $scoped: $kept }
                agents { $($agent: $agent_ty $(($param: $param_ty))?),* }
                guards { pub $guard: $guard_ty }
                replaces { $old }
            }
        }
    };
}

macro_rules! opened {
    ($scope:ident, $admission:expr) => {
        ::factory_core::user_scope!($scope = $admission);
    };
}

shared!(Clock(::core::primitive::u64));
shared!(Gate());
guard!(Gate);

annotated! {
    pub struct Memory<'user> {
        pub scope: ::factory_core::UserScope<'user>,
        #[shared]
        pub clock: &'user Clock,
    }
}

agent!(Triage {
    topic: &'static ::core::primitive::str = "nothing",
    #[shared]
    pub clock: &'user Clock,
    #[scoped]
    pub memory: ::std::sync::Arc<Memory<'user>>,
    #[agent]
    pub part: Memory<'user>,
});

factory!(
    Office, Building, clock: Clock; memory: Memory;
    triage: Triage(topic: &'static ::core::primitive::str), notes: Memory; gate: Gate; get_office
);

passed_on!(Report { #[param] #[doc = "The topic."] topic: &'static ::core::primitive::str, #[init(3)] pages: u8, });

/// A parameter and an expression that mentions it, from two places.
macro_rules! outer {
    ($name:ident, $param:ident, $value:expr) => {
        #[::factory_core::user_scoped]
        pub struct $name<'user> {
            pub scope: ::factory_core::UserScope<'user>,
            #[agent(topic = $value, pages = 2)]
            pub report: Index<'user>,
            #[agent(topic = $param, pages = { let copied = $param; copied.len() })]
            pub copied: Index<'user>,
            #[param]
            pub $param: &'static ::core::primitive::str,
        }
    };
}

passed_on!(Index { #[param] topic: &'static ::core::primitive::str, #[param] pages: ::core::primitive::usize, });
outer!(Outer, title, title);

#[test]
fn values_are_passed_on() {
    ::factory_core::agent_factory! {
        factory Desk for struct Platform { agents { outer: Outer(title: &'static ::core::primitive::str) } }
    }
    let read = Platform {}.for_user_blocking(super::context("alice"), |desk| {
        let outer = desk.outer("billing");
        (outer.report.topic, outer.report.pages, outer.copied.topic, outer.copied.pages)
    });
    ::std::assert_eq!(read.expect("no guard"), ("billing", 2, "billing", 7));
}

#[test]
fn attributes_are_passed_on() {
    ::factory_core::agent_factory! {
        factory Desk for struct Platform { agents { report: Report(topic: &'static ::core::primitive::str) } }
    }
    let read = Platform {}.for_user_blocking(super::context("alice"), |desk| {
        let report = desk.report("billing");
        (report.topic, report.pages)
    });
    ::std::assert_eq!(read.expect("no guard"), ("billing", 3));
}

#[test]
fn a_user_is_served() {
    let building = Building { clock: Clock(7), gate: Gate() };
    opened!(scope, building.admit(super::context("alice")).expect("an open gate"));
    let factory = create_office(scope);
    let triage = factory.triage("billing");
    ::std::assert_eq!((triage.topic, triage.first, triage.clock.0), ("billing", "nothing", 7));
    ::std::assert_eq!(triage.memory.clock.0 + triage.part.clock.0 + factory.notes().clock.0, 21);
}
