//! For the tests of an application: a context in one line, and a scope without a platform.
//!
//! Nothing here is a way around the walls. A user of these functions has the issuer `tests`, and so is none whom a real
//! issuer vouches for; their scope is as new, and ends as surely, as any other. No issuer of yours may be called
//! `tests`.
//!
//! # A context in one line
//!
//! ```
//! use factory_core::{PerUser, UserScope, agent_factory, testing, user_scoped};
//!
//! #[user_scoped]
//! struct NotesAgent<'user> {
//!     scope: UserScope<'user>,
//!     #[shared]
//!     drafts: &'user PerUser<Vec<String>>,
//! }
//!
//! impl NotesAgent<'_> {
//!     fn draft(&self, text: &str) -> usize {
//!         self.drafts.of(self.scope).with(|drafts| {
//!             drafts.push(text.to_owned());
//!             drafts.len()
//!         })
//!     }
//! }
//!
//! agent_factory! {
//!     pub factory Desk for pub struct Platform {
//!         shared { pub drafts: PerUser<Vec<String>> }
//!         agents { notes: NotesAgent }
//!     }
//! }
//!
//! let platform = Platform { drafts: PerUser::default() };
//! let count = |user| platform.for_user_blocking(testing::context(user), |factory| factory.notes().draft("hello"));
//! assert_eq!(count("alice").unwrap(), 1);
//! assert_eq!(count("alice").unwrap(), 2);
//! assert_eq!(count("bob").unwrap(), 1);
//! ```
//!
//! # Fakes for a whole factory
//!
//! The platform is a plain struct: another component is written into its literal.
//!
//! ```
//! # use factory_core::{Shareable, UserScope, agent_factory, testing, user_scoped};
//! # use std::sync::Arc;
//! trait Clock: Shareable {
//!     fn hour(&self) -> u32;
//! }
//!
//! #[user_scoped]
//! struct NotesAgent<'user> {
//!     scope: UserScope<'user>,
//!     #[shared]
//!     clock: &'user dyn Clock,
//! }
//!
//! # impl NotesAgent<'_> {
//! #     fn greeting(&self) -> String {
//! #         format!("{}, {}", if self.clock.hour() < 12 { "good morning" } else { "hello" }, self.scope.user_id())
//! #     }
//! # }
//! #
//! agent_factory! {
//!     pub factory Desk for pub struct Platform {
//!         shared { clock: dyn Clock }
//!         agents { notes: NotesAgent }
//!     }
//! }
//!
//! #[derive(Shareable)]
//! struct FakeClock(u32);
//!
//! impl Clock for FakeClock {
//!     fn hour(&self) -> u32 {
//!         self.0
//!     }
//! }
//!
//! let platform = Platform { clock: Arc::new(FakeClock(9)) };
//! let greeting = platform.for_user_blocking(testing::context("alice"), |factory| factory.notes().greeting());
//! assert_eq!(greeting.unwrap(), "good morning, alice");
//! ```
//!
//! # Fakes for one agent
//!
//! An agent is a plain struct too, where its fields are visible. It needs a scope, and no platform. What it borrows
//! stands before the scope:
//!
//! ```
//! # use factory_core::{Shareable, UserScope, testing, user_scope, user_scoped};
//! # trait Clock: Shareable {
//! #     fn hour(&self) -> u32;
//! # }
//! # #[user_scoped]
//! # struct NotesAgent<'user> {
//! #     scope: UserScope<'user>,
//! #     #[shared]
//! #     clock: &'user dyn Clock,
//! # }
//! # impl NotesAgent<'_> {
//! #     fn greeting(&self) -> String {
//! #         format!("{}, {}", if self.clock.hour() < 12 { "good morning" } else { "hello" }, self.scope.user_id())
//! #     }
//! # }
//! # #[derive(Shareable)]
//! # struct FakeClock(u32);
//! # impl Clock for FakeClock {
//! #     fn hour(&self) -> u32 {
//! #         self.0
//! #     }
//! # }
//! let clock = FakeClock(9);
//! user_scope!(open = testing::admit("alice"));
//! let notes = NotesAgent { scope: open.scope(), clock: &clock };
//! assert_eq!(notes.greeting(), "good morning, alice");
//! ```
//!
//! In a closure, where nothing is borrowed but constants:
//!
//! ```
//! # use factory_core::{Shareable, UserScope, testing, user_scoped};
//! # trait Clock: Shareable {
//! #     fn hour(&self) -> u32;
//! # }
//! # #[user_scoped]
//! # struct NotesAgent<'user> {
//! #     scope: UserScope<'user>,
//! #     #[shared]
//! #     clock: &'user dyn Clock,
//! # }
//! # impl NotesAgent<'_> {
//! #     fn greeting(&self) -> String {
//! #         format!("{}, {}", if self.clock.hour() < 12 { "good morning" } else { "hello" }, self.scope.user_id())
//! #     }
//! # }
//! # #[derive(Shareable)]
//! # struct FakeClock(u32);
//! # impl Clock for FakeClock {
//! #     fn hour(&self) -> u32 {
//! #         self.0
//! #     }
//! # }
//! let greeting = testing::with_user("alice", |scope| NotesAgent { scope, clock: &FakeClock(15) }.greeting());
//! assert_eq!(greeting, "hello, alice");
//! ```

pub use crate::diagram::page::assert_wiring_in;

use crate::{
    context::{execution::UserExecutionContext, identity::Identity},
    scope::{
        admission::{self, Admission},
        guard::ScopeError,
        guarded_platform::GuardedPlatform,
        user_scope::UserScope,
    },
    user_scope,
};

/// What a scope of [`admit`] is opened on: it shares nothing, and has no guards.
#[derive(Debug)]
pub struct NoPlatform;

impl GuardedPlatform for NoPlatform {
    type Permits<'p> = ();

    fn permits(&self, _context: &UserExecutionContext) -> Result<(), ScopeError> {
        Ok(())
    }
}

/// A user whom only a test knows: the issuer is `tests`.
///
/// # Panics
///
/// When [`Identity::verified`] refuses the id, as it does `test_alice`, `default` and a blank; the message names it.
#[must_use]
#[track_caller]
pub fn identity(user_id: &str) -> Identity {
    Identity::verified(user_id, "tests")
        .unwrap_or_else(|error| panic!("{user_id:?} names no user, not even in a test: {error}"))
}

/// A context of [`identity`]'s user, in the thread `test-thread` and the run `test-run`.
///
/// For other ids, `UserExecutionContext::builder(testing::identity("alice")).in_tests()`.
///
/// # Panics
///
/// As [`identity`].
#[must_use]
#[track_caller]
pub fn context(user_id: &str) -> UserExecutionContext {
    let context = UserExecutionContext::builder(identity(user_id)).thread("test-thread").run("test-run").in_tests();
    context.build().unwrap_or_else(|error| unreachable!("these ids are of a test: {error}"))
}

/// What [`user_scope!`] opens without a platform: `user_scope!(open = testing::admit("alice"));`.
///
/// No guard is asked, and no factory can be made: what an agent needs stands in its struct literal, with
/// `open.scope()`. It may borrow what stands before the scope.
///
/// # Panics
///
/// As [`identity`].
#[must_use]
#[track_caller]
pub fn admit(user_id: &str) -> Admission<'static, NoPlatform> {
    admission::admit(&NoPlatform, context(user_id))
        .unwrap_or_else(|refusal| unreachable!("nobody has been asked: {refusal}"))
}

/// Opens a scope as [`admit`] does, runs the closure in it, and closes it.
///
/// What an agent borrows here is a constant, such as `&FakeClock`; for all else there is [`admit`].
///
/// # Panics
///
/// As [`identity`].
#[track_caller]
pub fn with_user<R>(user_id: &str, work: impl for<'user> FnOnce(UserScope<'user>) -> R) -> R {
    user_scope!(open = admit(user_id));
    work(open.scope())
}

/// As [`with_user`], for an async closure.
///
/// # Panics
///
/// As [`identity`], when it is first polled.
pub async fn with_user_async<R>(user_id: &str, work: impl for<'user> AsyncFnOnce(UserScope<'user>) -> R) -> R {
    user_scope!(open = admit(user_id));
    work(open.scope()).await
}
