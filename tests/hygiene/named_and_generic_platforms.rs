//! Names and type parameters of a platform that equal names in the macros' output.

pub enum Primary {}
pub enum Unnamed {}
pub enum M {}
pub enum Name {}
pub struct Of<T>(::core::marker::PhantomData<T>);

pub struct Entries;
pub struct Created;
pub struct Wiring;
pub struct Component;
pub struct Agent;
pub trait Lists {}
pub trait Makes {
    fn make(&self);
}
pub trait Shares {
    fn share(&self);
}
pub trait ProvidesShared {
    fn provide(&self);
}
pub trait ProvidesSharedNamed {
    fn provide(&self);
}
pub trait NamesSharedComponent {}
pub trait Use {
    fn visit();
}
pub trait Draws {
    fn draw();
}

impl<T: ?::core::marker::Sized> ProvidesShared for T {
    fn provide(&self) {}
}

impl<T: ?::core::marker::Sized> Shares for T {
    fn share(&self) {}
}

impl<T: ?::core::marker::Sized> Makes for T {
    fn make(&self) {}
}

pub trait Model: ::factory_core::Shareable {
    fn rank(&self) -> ::core::primitive::u8;
}

#[derive(::factory_core::Shareable)]
pub struct Fake(pub ::core::primitive::u8);

impl Model for Fake {
    fn rank(&self) -> ::core::primitive::u8 {
        self.0
    }
}

#[::factory_core::user_scoped]
pub struct Memory<'user, T: Model> {
    pub scope: ::factory_core::UserScope<'user>,
    #[shared(Name)]
    pub model: &'user T,
}

#[::factory_core::user_scoped]
pub struct Triage<'user, User: Model, const SIZE: ::core::primitive::usize> {
    pub scope: ::factory_core::UserScope<'user>,
    #[shared(Name)]
    pub model: &'user User,
    #[shared(Unnamed)]
    pub unnamed: &'user [::core::primitive::u8; SIZE],
    #[shared(Primary)]
    pub primary: &'user dyn Model,
    #[shared(self::Of<(M, [M; 2])>)]
    pub of: &'user dyn Model,
    #[scoped]
    pub memory: ::std::sync::Arc<Memory<'user, User>>,
    #[agent]
    pub part: Memory<'user, User>,
    #[param]
    pub __name: ::core::primitive::u8,
}

::factory_core::agent_factory! {
    pub factory Office for pub struct Building<Factory: Model, Platform = Fake, const N: ::core::primitive::usize = 2>
    where
        Platform: Model,
    {
        shared {
            pub model: Factory as Name,
            pub other: Platform as Unnamed,
            pub unnamed: [::core::primitive::u8; N] as self::Unnamed,
            pub primary: dyn Model as Primary,
            pub of: dyn Model as Of<(M, [M; 2])>,
        }
        scoped { memory: Memory<Factory> }
        agents { triage: Triage<Factory, N>(__name: ::core::primitive::u8) }
        replaces { get_building }
    }
}

fn name<'user>(office: &impl ::factory_core::Makes<'user, Triage<'user, Fake, 2>>) -> ::core::primitive::u8 {
    ::factory_core::Makes::make(office, (4,)).__name
}

#[test]
fn a_user_is_served() {
    let building = Building {
        model: Fake(1),
        other: Fake(2),
        unnamed: [3; 2],
        primary: ::std::sync::Arc::new(Fake(5)),
        of: ::std::sync::Arc::new(Fake(6)),
    };
    ::factory_core::user_scope!(opened = building.admit(super::context("alice")).expect("no guard"));
    let office = create_office(opened);
    let triage = office.triage(4);
    let ranks = [triage.model.rank(), triage.memory.model.rank(), triage.part.model.rank(), building.other.rank()];
    ::std::assert_eq!(ranks, [1, 1, 1, 2]);
    ::std::assert_eq!((*triage.unnamed, triage.primary.rank(), triage.of.rank()), ([3; 2], 5, 6));
    ::std::assert_eq!(name(&office), triage.__name);
    ::std::assert_eq!(Office::<'_, Fake, Fake, 2>::WIRING.factory(), "Office");
}
