//! Constructors next to items with the names that the macros' output uses, in another module than their struct, and in
//! the output of a `macro_rules!`.

#![allow(
    clippy::unnecessary_box_returns,
    clippy::unnecessary_wraps,
    clippy::unused_async,
    reason = "each constructor has the shortest form of its kind"
)]

pub struct Option;
pub struct Result;
pub struct Box;
pub struct Pin;
pub struct String;
pub struct Arc;

pub trait Send {}
pub trait Sized {}
pub trait Future {}
pub trait HasScopeField {}
pub trait ConstructFrom {
    fn construct(&self);
}

pub const factory: () = ();
pub const scope: () = ();
pub const params: () = ();

pub mod core {}
pub mod std {}
pub mod factory_core {}

#[derive(::factory_core::Shareable)]
pub struct Clock(pub ::core::primitive::u64);

#[::factory_core::user_scoped(create)]
pub struct Memory<'user> {
    pub whose: ::factory_core::UserScope<'user>,
    pub began: ::core::primitive::u64,
}

/// The constructor, in another module than the struct.
mod starts {
    #[::factory_core::user_scoped]
    impl<'user> super::Memory<'user> {
        #[create]
        fn begin(whose: ::factory_core::UserScope<'user>, #[shared] clock: &'user super::Clock) -> Self {
            Self { whose, began: clock.0 }
        }
    }
}

#[::factory_core::user_scoped(create)]
pub struct Triage<'user, Tool, const N: ::core::primitive::usize>
where
    Tool: ::core::clone::Clone,
{
    pub memory: ::std::sync::Arc<Memory<'user>>,
    pub part: Memory<'user>,
    pub tools: [Tool; N],
    pub whose: ::factory_core::UserScope<'user>,
}

#[::factory_core::user_scoped]
impl<'user, Tool, const N: ::core::primitive::usize> Triage<'user, Tool, N>
where
    Tool: ::core::clone::Clone + ::core::marker::Send,
{
    #[create]
    async fn start(
        whose: ::factory_core::UserScope<'user>,
        #[scoped] memory: ::std::sync::Arc<Memory<'user>>,
        #[agent] part: Memory<'user>,
        r#type: Tool,
    ) -> ::core::result::Result<Self, ::std::string::String> {
        let tools = ::core::array::from_fn(|_| r#type.clone());
        ::core::result::Result::Ok(Self { memory, part, tools, whose })
    }
}

macro_rules! starting {
    ($name:ident, $function:ident($scope:ident, $argument:ident: $ty:ty) -> $output:ty $body:block) => {
        #[::factory_core::user_scoped(create)]
        pub struct $name<'user> {
            pub $scope: ::factory_core::UserScope<'user>,
            pub $argument: $ty,
        }

        #[::factory_core::user_scoped]
        impl<'user> $name<'user> {
            #[create]
            fn $function($scope: ::factory_core::UserScope<'user>, $argument: $ty) -> $output $body
        }
    };
}

starting!(Notes, take(whose, text: &'static ::core::primitive::str) -> ::core::option::Option<Self> {
    ::core::option::Option::Some(Self { whose, text })
});

macro_rules! constructor {
    ($item:item) => {
        #[::factory_core::user_scoped]
        $item
    };
}

#[::factory_core::user_scoped(create)]
pub struct Reply<'user> {
    pub whose: ::factory_core::UserScope<'user>,
}

constructor! {
    impl<'user> Reply<'user> {
        #[create]
        fn to(whose: ::factory_core::UserScope<'user>) -> ::std::boxed::Box<Self> {
            ::std::boxed::Box::new(Self { whose })
        }
    }
}

/// A constructor that is configured out.
#[::factory_core::user_scoped]
impl<'user> Reply<'user> {
    #[cfg(any())]
    #[create]
    fn never(whose: ::factory_core::UserScope<'user>) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(Self { whose })
    }
}

::factory_core::agent_factory! {
    pub factory Office for pub struct Building {
        shared { pub clock: Clock }
        scoped { memory: Memory }
        agents {
            triage: Triage<&'static ::core::primitive::str, 2>(r#type: &'static ::core::primitive::str),
            notes: Notes(text: &'static ::core::primitive::str),
            reply: Reply,
        }
    }
}

#[test]
fn a_user_is_served() {
    let building = Building { clock: Clock(7) };
    ::factory_core::user_scope!(opened = building.admit(super::context("alice")).expect("no guard"));
    let office = create_office(opened);
    let mut context = ::core::task::Context::from_waker(::core::task::Waker::noop());
    let ::core::task::Poll::Ready(::core::result::Result::Ok(triage)) =
        ::core::future::Future::poll(office.triage("hammer").as_mut(), &mut context)
    else {
        ::core::panic!("it waits for nothing, and nothing fails")
    };
    ::std::assert_eq!((triage.tools, triage.memory.began + triage.part.began), (["hammer"; 2], 14));
    ::std::assert_eq!((triage.whose.user_id(), office.reply().whose.user_id()), ("alice", "alice"));
    ::std::assert_eq!(office.notes("nothing").expect("one").text, "nothing");
}
