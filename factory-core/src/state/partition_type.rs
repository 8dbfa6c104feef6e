//! The items that the partitions have in common.

/// Implements the items that the partition `$name` has in common with the others.
macro_rules! partition_type {
    ($name:ident) => {
        impl<T> $name<T> {
            /// The number of values that [`default`](Self::default) keeps: 10 000.
            pub const DEFAULT_ENTRIES: usize = 10_000;

            /// The time for which [`default`](Self::default) keeps an unused value: one hour.
            pub const DEFAULT_IDLE: Duration = Duration::from_secs(60 * 60);

            /// Creates a cache that keeps at most `entries` unused values, for any time.
            ///
            /// The value that was unused for the longest time is evicted first. The bound is exact up to 1 024 entries. A
            /// larger cache has 16 parts, which keep a sixteenth of the values each, and evict the oldest of their own. With
            /// 0, a value is evicted as soon as it is unused and another one is requested.
            ///
            /// ```
            #[doc = concat!("use factory_core::", stringify!($name), ";")]
            ///
            #[doc = concat!("let drafts: ", stringify!($name), "<Vec<String>> = ", stringify!($name), "::bounded(500);")]
            /// assert!(drafts.is_empty());
            /// ```
            #[must_use]
            pub fn bounded(entries: usize) -> Self {
                Self::with_limits(Partition::bounded(entries))
            }

            /// Creates a cache that keeps any number of values, for any time.
            ///
            /// ```
            #[doc = concat!("use factory_core::", stringify!($name), ";")]
            /// use std::time::Duration;
            ///
            /// // As many as are used within a minute.
            #[doc = concat!("let drafts: ", stringify!($name), "<Vec<String>> =")]
            #[doc = concat!("    ", stringify!($name), "::unbounded().idle_after(Duration::from_secs(60));")]
            /// ```
            #[must_use]
            pub fn unbounded() -> Self {
                Self::bounded(usize::MAX)
            }

            /// Sets the time after which an unused value is dropped. `Duration::MAX` keeps the values for any time.
            ///
            /// The time counts from the last call of `of`. A value is dropped in the next call of `of` by anybody; one call
            /// drops at most 8 idle values of others.
            ///
            /// ```
            #[doc = concat!("use factory_core::", stringify!($name), ";")]
            /// use std::time::Duration;
            ///
            #[doc = concat!("let drafts: ", stringify!($name), "<Vec<String>> =")]
            #[doc = concat!("    ", stringify!($name), "::default().idle_after(Duration::from_secs(600));")]
            /// ```
            #[must_use]
            pub fn idle_after(mut self, idle: Duration) -> Self {
                self.partition.set_idle(idle);
                self
            }

            /// Returns the number of values, including those in use, and those that are only referred to and not created
            /// yet.
            #[must_use]
            pub fn len(&self) -> usize {
                self.partition.len()
            }

            /// Returns whether there is no value.
            #[must_use]
            pub fn is_empty(&self) -> bool {
                self.len() == 0
            }
        }

        impl<T: StateValue> $name<T> {
            /// Sets a function that takes each value that is evicted, was idle, or is left when the platform is dropped.
            /// [`remove`](Self::remove) does not call it. Of an [`Awaited<T>`](Awaited), it takes the `T`.
            ///
            /// It runs without a lock of the cache, in the thread of the call of `of` that evicts the value. A call that
            /// requests the value meanwhile waits for it to end. It should do little, because the caller is mostly another
            /// user. A panic in it is contained, and so is the one of a use of the same value.
            ///
            /// ```
            #[doc = concat!("use factory_core::{Owner, ", stringify!($name), "};")]
            /// use std::sync::mpsc::channel;
            ///
            /// let (archive, archived) = channel();
            #[doc = concat!("let drafts: ", stringify!($name), "<Vec<String>> =")]
            #[doc = concat!("    ", stringify!($name), "::bounded(500).on_evict(move |owner: &Owner, drafts| {")]
            ///         let _sent = archive.send((owner.clone(), drafts));
            ///     });
            /// drop(drafts);
            /// assert!(archived.recv().is_err()); // there was no value
            /// ```
            #[doc(alias = "drop")]
            #[must_use]
            pub fn on_evict(mut self, on_evict: impl Fn(&Owner, T::Value) + Send + Sync + 'static) -> Self {
                self.partition.set_on_evict(move |owner, value: T| on_evict(owner, value.into_value()));
                self
            }
        }

        impl<T> Default for $name<T> {
            fn default() -> Self {
                Self::bounded(Self::DEFAULT_ENTRIES).idle_after(Self::DEFAULT_IDLE)
            }
        }

        impl<T> fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: Send + 'static> Shareable for $name<T> {}
        #[diagnostic::do_not_recommend]
        impl<T: Send + 'static> CheckedForSharing for $name<T> {}
        impl<T: SharedOrLocked> SharedOrLocked for $name<T> {}
        impl<T: SharedOrLocked> KeepsHandles for $name<T> {}
    };
}

pub(super) use partition_type;
