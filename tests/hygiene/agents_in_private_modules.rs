//! Agents and components with private and restricted visibility.

mod agents {
    mod memory {
        #[::factory_core::user_scoped]
        pub(in super::super) struct Memory<'user> {
            pub(in super::super) scope: ::factory_core::UserScope<'user>,
        }
    }

    pub(super) use memory::Memory;

    #[::factory_core::user_scoped]
    pub(super) struct Triage<'user> {
        scope: ::factory_core::UserScope<'user>,
        #[scoped]
        pub(super) memory: ::std::sync::Arc<memory::Memory<'user>>,
    }

    impl<'user> Triage<'user> {
        pub(super) fn user(&self) -> &'user ::core::primitive::str {
            self.scope.user_id()
        }
    }
}

::factory_core::agent_factory! {
    factory Office for struct Building {
        scoped { memory: agents::Memory }
        agents { triage: self::agents::Triage }
    }
}

#[test]
fn a_user_is_served() {
    let served = (Building {}).for_user_blocking(super::context("alice"), |factory| {
        let triage = factory.triage();
        ::std::assert_eq!((triage.user(), triage.memory.scope.user_id()), ("alice", "alice"));
    });
    served.expect("no guard");
}
