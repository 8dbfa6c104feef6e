//! All items in the body of a function, where paths that start with `crate` or `self` do not reach them.

#[test]
fn a_user_is_served() {
    #[derive(::factory_core::Shareable)]
    struct Clock {
        now: ::core::primitive::u64,
    }

    #[::factory_core::user_scoped]
    struct Memory<'user> {
        scope: ::factory_core::UserScope<'user>,
    }

    #[::factory_core::user_scoped]
    struct Triage<'user> {
        #[allow(dead_code, reason = "every agent has a scope")]
        scope: ::factory_core::UserScope<'user>,
        #[shared]
        clock: &'user Clock,
        #[scoped]
        memory: ::std::sync::Arc<Memory<'user>>,
    }

    ::factory_core::agent_factory! {
        factory Office for struct Building {
            shared { clock: Clock }
            scoped { memory: Memory }
            agents { triage: Triage }
            replaces { get_office, static OFFICE, const Clock::MOST, Clock::instance }
        }
    }

    let building = Building { clock: Clock { now: 7 } };
    let served = building.for_user_blocking(super::context("alice"), |factory| {
        let triage = factory.triage();
        ::std::assert_eq!((triage.clock.now, triage.memory.scope.user_id()), (7, "alice"));
    });
    served.expect("no guard");
}
