//! Two factories in one module that list the same agent.

#[derive(::factory_core::Shareable)]
pub struct Clock {
    pub now: ::core::primitive::u64,
}

#[::factory_core::user_scoped]
pub struct Memory<'user> {
    pub scope: ::factory_core::UserScope<'user>,
}

#[::factory_core::user_scoped]
pub struct Triage<'user> {
    pub scope: ::factory_core::UserScope<'user>,
    #[shared]
    pub clock: &'user Clock,
    #[scoped]
    pub memory: ::std::sync::Arc<Memory<'user>>,
    #[param]
    pub topic: ::core::primitive::u64,
}

::factory_core::agent_factory! {
    pub factory Day for pub struct Office {
        shared { pub clock: Clock }
        scoped { memory: Memory }
        agents { triage: Triage(topic: ::core::primitive::u64) }
        replaces { get_day }
    }
}

::factory_core::agent_factory! {
    pub factory Night for pub struct Watch {
        shared { pub clock: Clock }
        scoped { memory: Memory }
        agents { triage: Triage(topic: ::core::primitive::u64) }
        replaces { get_night }
    }
}

#[test]
fn a_user_is_served_by_both() {
    let (office, watch) = (Office { clock: Clock { now: 12 } }, Watch { clock: Clock { now: 0 } });
    let noon = office.for_user_blocking(super::context("alice"), |factory| factory.triage(1).clock.now);
    let midnight = watch.for_user_blocking(super::context("alice"), |factory| factory.triage(2).clock.now);
    ::std::assert_eq!((noon.expect("no guard"), midnight.expect("no guard")), (12, 0));
}
