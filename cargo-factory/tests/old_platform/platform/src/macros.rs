//! Macros for the other crates.

/// Asks the shared triage agent: `ask!("billing", message)`.
#[macro_export]
macro_rules! ask {
    ($topic:expr, $message:expr) => {
        $crate::get_agent_instance_factory().triage($topic.to_owned()).answer($message)
    };
}

/// Returns the value of an expression, after it was counted.
#[macro_export]
macro_rules! counted {
    ($value:expr) => {{
        $crate::metrics::counters::count_request();
        $value
    }};
}
