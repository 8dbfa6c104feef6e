//! A factory whose entries have conditions.

use factory_core::{Shareable, UserScope, agent_factory, testing, user_scoped};

#[derive(Debug, Default, Shareable)]
pub(crate) struct Clock;

#[user_scoped]
#[derive(Debug)]
pub(crate) struct Notes<'user> {
    scope: UserScope<'user>,
    #[shared]
    clock: &'user Clock,
}

agent_factory! {
    #[derive(Debug)]
    pub(crate) factory Desk for
    #[derive(Debug, Default)]
    pub(crate) struct Platform {
        shared {
            #[cfg(all())]
            pub(crate) clock: Clock,
            #[cfg(any())]
            pub(crate) absent: Absent,
        }
        agents {
            #[cfg_attr(all(), doc = "Makes notes.")]
            notes: Notes,
        }
        replaces {
            #[cfg(all())]
            get_desk,
        }
    }
}

#[test]
fn a_user_is_served() {
    let served = Platform::default().for_user_blocking(testing::context("alice"), |desk| {
        let notes = desk.notes();
        format!("{} {:?}", notes.scope.user_id(), notes.clock)
    });
    assert_eq!(served.unwrap(), "alice Clock");
}
