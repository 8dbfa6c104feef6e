//! No text makes the scan panic.

use crate::{find_mentions, read_index, scan_file};
use std::{
    env, fs,
    path::Path,
    time::{Duration, Instant},
};

/// A generator of numbers: xorshift.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end.max(1) as u64).unwrap()
    }

    /// Returns a place between two characters.
    fn boundary(&mut self, text: &str) -> usize {
        let at = self.below(text.len() + 1);
        (at..=text.len()).find(|&at| text.is_char_boundary(at)).unwrap()
    }
}

/// Pieces that the scan looks for, put where they do not belong.
const PIECES: [&str; 32] = [
    "static ",
    "fn ",
    "impl ",
    "#[cfg(test)] ",
    "#![cfg(test)]",
    "::",
    "<",
    ">",
    "->",
    "=>",
    "'",
    "$",
    "!",
    "macro_rules! x { () => {",
    "}",
    "{",
    "(",
    ")",
    "use a::{b as c};",
    "replaces { a::<B, C>::d }",
    "/// ```\n/// x(\n/// ```\n",
    "/** ä",
    "*/",
    "\"",
    "r#\"",
    "ä",
    "\r\n",
    "thread_local! {",
    "#[attest(reason = \"\")]",
    "const X: &A = ",
    "type A<'a> = &'static B;",
    "OnceLock<",
];

fn mutate(text: &mut String, random: &mut Random) {
    for _ in 0..=random.below(4) {
        let (one, other) = (random.boundary(text), random.boundary(text));
        let range = one.min(other)..one.max(other).min(one.min(other) + 60);
        let end = (range.end..=text.len()).find(|&at| text.is_char_boundary(at)).unwrap();
        match random.below(3) {
            0 => text.replace_range(range.start..end, ""),
            1 => text.insert_str(one, PIECES[random.below(PIECES.len())]),
            _ => {
                let copied = text[range.start..end].to_owned();
                let at = random.boundary(text);
                text.insert_str(at, &copied);
            }
        }
    }
}

fn read_all(text: &str) {
    if let Ok(scan) = scan_file(text) {
        for global in scan.globals {
            assert!(text.get(global.at.start..global.at.end).is_some_and(|code| !code.is_empty()), "{global:?}");
        }
        for mention in find_mentions(text, &["fn_name", "text", "self", "A::new", "x"]).unwrap() {
            let found = &text[mention.at.start..mention.at.end];
            assert!(mention.name.ends_with(found.trim_start_matches("r#")), "{mention:?} at {found}");
        }
        let index = read_index(text).unwrap();
        for offset in [0, text.len() / 2, text.len()] {
            assert!(index.context_at(offset).at.line > 0);
        }
    }
}

/// Calls the function with each Rust file below the folder, without those of builds.
pub(crate) fn for_each_rust_file(folder: &Path, found: &mut dyn FnMut(&Path)) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    for path in entries {
        if path.is_dir() && !path.ends_with("target") {
            for_each_rust_file(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found(&path);
        }
    }
}

/// Reads mutated files of this workspace for some seconds. `SCAN_FUZZ_FOLDER`, `SCAN_FUZZ_SECONDS` and `SCAN_FUZZ_SEED`
/// choose others.
#[test]
fn mutated_files_are_read() {
    let variable = |name, default: &str| env::var(name).unwrap_or_else(|_| default.to_owned());
    let mut files = Vec::new();
    let folder = variable("SCAN_FUZZ_FOLDER", concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    for_each_rust_file(Path::new(&folder), &mut |path| {
        files.extend(fs::read_to_string(path).ok().filter(|text| text.len() < 60_000));
    });
    assert!(files.len() > 100, "only {} files were found", files.len());
    let mut random = Random(variable("SCAN_FUZZ_SEED", "88172645463325252").parse().unwrap());
    let (begun, seconds) = (Instant::now(), variable("SCAN_FUZZ_SECONDS", "3").parse().unwrap());
    while begun.elapsed() < Duration::from_secs(seconds) {
        let mut text = files[random.below(files.len())].clone();
        mutate(&mut text, &mut random);
        read_all(&text);
    }
}
