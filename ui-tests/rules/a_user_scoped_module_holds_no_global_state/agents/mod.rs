pub const HITS: u64 = 0;
