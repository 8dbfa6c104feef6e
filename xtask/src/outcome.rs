/// The outcomes of the cases. Each case is written as `rule/case`.
#[derive(Default)]
pub(crate) struct Outcome {
    pub(crate) accepted: Vec<String>,
    /// Those that fail with another message.
    pub(crate) reworded: Vec<String>,
    /// The number of cases that are rejected as expected.
    pub(crate) rejected: usize,
}

impl Outcome {
    pub(crate) fn is_clean(&self) -> bool {
        self.accepted.is_empty() && self.reworded.is_empty() && self.rejected > 0
    }
}
