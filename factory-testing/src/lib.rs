//! A regression suite for applications of `factory-core`.

mod isolation;

#[doc(hidden)]
pub use isolation::IsolationSuite;

/// Checks.
#[macro_export]
macro_rules! isolation_suite {
    ($factory:ty $(, $option:ident = $value:expr)* $(,)?) => {
        #[allow(elided_lifetimes_in_paths)]
        {
            $crate::IsolationSuite::new(stringify!($factory), &<$factory>::WIRING, env!("CARGO_MANIFEST_DIR"))
                $(.$option($value))*
                .check()
        }
    };
}
