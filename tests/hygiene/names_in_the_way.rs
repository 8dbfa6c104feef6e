//! A module in which every name that the macros' output uses or defines has another meaning.

#![allow(unused_macros, reason = "the output of the macros uses these names")]

pub struct Option;
pub struct Result;
pub struct Some;
pub struct None;
pub struct Ok;
pub struct Err;
pub struct Box;
pub struct Arc;
pub struct String;
pub struct Vec;
pub struct PhantomData;
pub struct Never;
pub struct Global;
pub struct Platform;
pub struct Factory;
pub struct Entry;
pub struct T;
pub struct F;
pub struct R;
pub struct AgentMeta;
pub struct str;
pub struct u64;
pub struct bool;

pub trait Send {}
pub trait Sync {}
pub trait Sized {}
pub trait Default {
    fn default();
}
pub trait Clone {}
pub trait Drop {}
pub trait FnOnce {}
pub trait AsyncFnOnce {}
pub trait From {}
pub trait Into {}
pub trait DefaultForField {
    fn fresh();
}
pub trait ProvidesShared {
    fn provide(&self);
}
impl<Any> ProvidesShared for Any {
    fn provide(&self) {}
}
pub trait Gives {
    fn provide(self);
    fn provide_named(self);
    fn keep_for(self);
    fn request(self);
    fn provide_request(self);
    fn provide_request_named(self);
}
impl<Any> Gives for Any {
    fn provide(self) {}
    fn provide_named(self) {}
    fn keep_for(self) {}
    fn request(self) {}
    fn provide_request(self) {}
    fn provide_request_named(self) {}
}
pub trait BuildFrom {
    fn build(&self);
}

pub const factory: () = ();
pub const scope: () = ();
pub const params: () = ();
pub const built: () = ();
pub const context: () = ();
pub const work: () = ();
pub const value: () = ();
pub const brand: () = ();
pub const admission: () = ();
pub const open: () = ();
pub const permit: () = ();
pub const memory: () = ();
pub const request: () = ();
pub const claims: () = ();
pub const CYCLE: () = ();
pub const names: () = ();

/// The name of the scope in the generated constructor. The expression of `#[init]` must mean this function.
pub fn __factory_core_scope() -> ::core::primitive::u64 {
    7
}

pub mod core {}
pub mod std {}
pub mod factory_core {}
pub mod all_users_may_share {
    #[derive(::factory_core::Shareable)]
    pub struct Clock;
}
pub mod checked {
    #[derive(::factory_core::Shareable)]
    pub struct Database {
        pub rows: ::core::primitive::u64,
    }
}

macro_rules! panic {
    () => {
        compile_error!("not this one")
    };
}
macro_rules! unreachable {
    () => {
        compile_error!("not this one")
    };
}
macro_rules! module_path {
    () => {
        compile_error!("not this one")
    };
}

pub trait Llm: ::factory_core::Shareable {}

#[derive(::factory_core::Shareable)]
pub enum Model<Weights, const LAYERS: ::core::primitive::usize> {
    Small,
    Large { weights: Weights, layers: [::core::primitive::u64; LAYERS] },
    Recursive(::std::boxed::Box<Self>),
}

impl Llm for Model<checked::Database, 2> {}

#[derive(::factory_core::Shareable)]
pub struct Gate;

impl ::factory_core::ScopeGuard for Gate {
    type Permit = ();

    fn admit(
        &self,
        _context: &::factory_core::UserExecutionContext,
    ) -> ::core::result::Result<(), ::factory_core::ScopeError> {
        ::core::result::Result::Ok(())
    }
}

pub struct Request;
pub struct Claims {
    pub role: &'static ::core::primitive::str,
}
pub enum OfService {}

#[::factory_core::user_scoped]
pub struct Memory<'user> {
    pub whose: ::factory_core::UserScope<'user>,
}

#[::factory_core::user_scoped]
pub struct Triage<'user, Tool, const N: ::core::primitive::usize>
where
    Tool: ::core::clone::Clone,
{
    pub whose: ::factory_core::UserScope<'user>,
    #[shared]
    pub llm: &'user (dyn Llm + 'static),
    #[shared]
    pub clock: &'user all_users_may_share::Clock,
    #[request]
    pub claims: &'user Claims,
    #[request(OfService)]
    pub request: &'user Claims,
    #[scoped]
    pub kept: ::std::sync::Arc<Memory<'user>>,
    #[agent]
    pub part: Memory<'user>,
    #[param]
    pub topic: Tool,
    #[init([__factory_core_scope(); N])]
    pub turns: [::core::primitive::u64; N],
    pub count: ::core::primitive::u64,
}

::factory_core::agent_factory! {
    /// The factory.
    pub factory Office for
    /// The platform.
    pub struct Building {
        shared {
            pub llm: dyn Llm,
            pub database: checked::Database,
            pub clock: all_users_may_share::Clock,
            #[attest(reason = "a request counter holds no user data")]
            pub hits: ::core::sync::atomic::AtomicU64,
        }
        request { pub claims: Claims, pub request: Claims as OfService }
        scoped { memory: Memory }
        agents { triage: Triage<&'static ::core::primitive::str, 2>(topic: &'static ::core::primitive::str) }
        guards { pub gate: Gate }
        replaces { get_office }
    }
}

#[test]
fn a_user_is_served() {
    let building = Building {
        llm: ::std::sync::Arc::new(Model::<checked::Database, 2>::Small),
        database: checked::Database { rows: 0 },
        clock: all_users_may_share::Clock,
        hits: ::core::convert::From::from(0),
        gate: Gate,
    };
    let given = OfficeRequest { claims: Claims { role: "admin" }, request: Claims { role: "service" } };
    ::factory_core::user_scope!(opened = building.admit(super::context("alice"), given).expect("an open gate"));
    let triage = create_office(opened).triage("billing");
    ::std::assert_eq!(triage.kept.whose.user_id(), "alice");
    ::std::assert_eq!((triage.claims.role, triage.request.role), ("admin", "service"));
    ::std::assert_eq!((triage.topic, triage.turns, triage.count), ("billing", [7, 7], 0));
}
