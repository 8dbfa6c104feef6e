//! Helpers for the tests of an application: a context in one line, and a scope without a platform.
//!
//! The same checks apply here as elsewhere. The users of these functions have the issuer `tests`, so they are equal to no
//! user of a real issuer. Do not name an issuer of your own `tests`.
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
//! The platform is a plain struct, so a test writes another component into its literal.
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
//! An agent is a plain struct too. Where its fields are visible, a test needs a scope and no platform. The values that the
//! agent borrows are declared before the scope:
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
//! A closure is shorter if the agent borrows nothing but constants:
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

mod contexts;
mod scopes;

pub use self::{
    contexts::{context, identity},
    scopes::{NoPlatform, admit, admit_context, with_user, with_user_async},
};
pub use crate::diagram::page::assert_wiring_in;
