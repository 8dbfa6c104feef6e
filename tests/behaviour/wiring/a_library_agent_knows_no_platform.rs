use factory_core::{Shareable, UserScope, agent_factory, user_scoped};
use reminders::{Clock, Diary, Reminder};
use std::sync::Arc;
use support::{FixedClock, context};

#[derive(Shareable)]
struct Ahead {
    of: FixedClock,
    by: u32,
}

impl Clock for Ahead {
    fn hour(&self) -> u32 {
        (self.of.hour() + self.by) % 24
    }
}

mod small {
    use super::{Clock, Diary, Reminder, agent_factory};

    agent_factory! {
        pub(super) factory SmallFactory for pub(super) struct Small {
            shared { pub(super) clock: dyn Clock }
            scoped { diary: Diary }
            agents { reminder: Reminder }
        }
    }
}

/// An agent of this crate that contains an agent of the library.
#[user_scoped]
struct Secretary<'user> {
    scope: UserScope<'user>,
    #[agent]
    reminder: Reminder<'user>,
    #[scoped]
    diary: Arc<Diary<'user>>,
}

agent_factory! {
    factory LargeFactory for struct Large {
        shared {
            name: String,
            clock: dyn Clock,
        }
        scoped { diary: Diary }
        agents { secretary: Secretary, reminder: Reminder }
    }
}

#[test]
fn two_platforms_build_it() {
    let small = small::Small { clock: Arc::new(FixedClock(9)) };
    let large = Large { name: "head office".to_owned(), clock: Arc::new(Ahead { of: FixedClock(20), by: 7 }) };
    let remind = |reminder: &Reminder<'_>| {
        reminder.remind("tea");
        reminder.diary().entries()
    };
    let in_small = small.for_user_blocking(context("alice"), |factory| remind(&factory.reminder()));
    let in_large = large.for_user_blocking(context("bob"), |factory| remind(&factory.reminder()));
    assert_eq!(in_small.unwrap(), ["9h, alice: tea"]);
    assert_eq!(in_large.unwrap(), ["3h, bob: tea"]);
}

#[test]
fn an_agent_of_another_crate_contains_it() {
    let large = Large { name: "head office".to_owned(), clock: Arc::new(FixedClock(3)) };
    let served = large.for_user_blocking(context("bob"), |factory| {
        let secretary = factory.secretary();
        secretary.reminder.remind("tea");
        factory.reminder().remind("cake");
        assert!(Arc::ptr_eq(&secretary.diary, &secretary.reminder.diary()));
        assert_eq!(secretary.scope.user_id(), "bob");
        secretary.diary.entries()
    });
    assert_eq!(served.unwrap(), ["3h, bob: tea", "3h, bob: cake"]);
    assert_eq!(large.name, "head office");
}
