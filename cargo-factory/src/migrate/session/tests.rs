use super::{Notes, Session, Shared, atomic, check_restored, restore_from_journal};
use camino::{Utf8Path, Utf8PathBuf};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
};
use tempfile::TempDir;

/// Two files with the texts `a` and `b`, in folders of their own.
struct Folder {
    _temporary: TempDir,
    files: [Utf8PathBuf; 2],
    notes: Notes,
}

impl Folder {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(folder.path()).unwrap();
        let files = ["a", "b"].map(|name| {
            fs::create_dir(root.join(name)).unwrap();
            fs::write(root.join(name).join("lib.rs"), name).unwrap();
            root.join(name).join("lib.rs")
        });
        let notes = Notes { journal: root.join("journal.json"), lock: root.join("lock") };
        Self { files, notes, _temporary: folder }
    }

    fn begin(&self) -> Session {
        let originals = self.files.iter().map(|file| (file.clone(), fs::read_to_string(file).unwrap())).collect();
        Session::begin(originals, &BTreeSet::from(self.files.clone()), &self.notes, &Shared::default()).unwrap()
    }

    fn texts(&self, texts: [&str; 2]) -> BTreeMap<Utf8PathBuf, String> {
        self.files.iter().cloned().zip(texts.map(str::to_owned)).collect()
    }

    fn read(&self) -> [String; 2] {
        self.files.each_ref().map(|file| fs::read_to_string(file).unwrap())
    }
}

#[test]
fn a_finished_session_keeps_its_edits() {
    let folder = Folder::new();
    let mut session = folder.begin();
    session.write(&folder.texts(["x", "y"])).unwrap();
    session.write(&folder.texts(["x", "z"])).unwrap();
    assert!(folder.notes.journal.exists());
    session.finish().unwrap();
    assert_eq!(folder.read(), ["x", "z"]);
    assert!(!folder.notes.journal.exists());
}

#[test]
fn an_error_or_a_panic_restores_every_file() {
    let folder = Folder::new();
    let mut session = folder.begin();
    session.write(&folder.texts(["x", "y"])).unwrap();
    drop(session);
    assert_eq!(folder.read(), ["a", "b"]);
    assert!(!folder.notes.journal.exists());

    let mut session = folder.begin();
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        session.write(&folder.texts(["x", "y"])).unwrap();
        assert_eq!(folder.read(), ["x", "y"]);
        let _session = session;
        panic!("in the middle");
    }));
    assert!(panicked.is_err());
    assert_eq!(folder.read(), ["a", "b"]);
}

#[test]
fn a_file_that_cannot_be_written_restores_the_others() {
    let folder = Folder::new();
    let mut session = folder.begin();
    session.write(&folder.texts(["x", "b"])).unwrap();
    let parent = folder.files[1].parent().unwrap();
    fs::remove_dir_all(parent).unwrap();
    assert!(session.write(&folder.texts(["x", "y"])).is_err());
    drop(session);
    assert_eq!(fs::read_to_string(&folder.files[0]).unwrap(), "a");
}

#[test]
fn a_change_by_another_program_stops_the_session() {
    let folder = Folder::new();
    let mut session = folder.begin();
    session.write(&folder.texts(["x", "y"])).unwrap();
    fs::write(&folder.files[1], "mine").unwrap();
    let error = session.write(&folder.texts(["x", "z"])).unwrap_err().to_string();
    assert!(error.contains("b/lib.rs` was changed by another program"), "{error}");
    drop(session);
    assert_eq!(folder.read(), ["a", "mine"]);
    assert!(folder.notes.journal.exists(), "the journal has the original text of the changed file");
}

#[test]
fn the_journal_of_a_killed_session_restores_its_files() {
    let folder = Folder::new();
    let mut session = folder.begin();
    session.write(&folder.texts(["x", "b"])).unwrap();
    // As if the process was killed.
    std::mem::forget(session);
    let unfinished = folder.files[0].with_file_name(format!("{}1", atomic::TEMPORARY));
    fs::write(&unfinished, "x").unwrap();
    assert_eq!(restore_from_journal(&folder.notes).unwrap(), [folder.files[0].clone()]);
    assert_eq!(folder.read(), ["a", "b"]);
    assert!(!unfinished.exists() && !folder.notes.journal.exists());
    assert!(restore_from_journal(&folder.notes).unwrap().is_empty());
}

#[test]
fn a_broken_journal_is_an_error() {
    let folder = Folder::new();
    fs::write(&folder.notes.journal, "{").unwrap();
    assert!(restore_from_journal(&folder.notes).unwrap_err().to_string().contains("cannot be read"));
    fs::write(&folder.notes.journal, "{\"version\": 2, \"files\": {}}").unwrap();
    assert!(restore_from_journal(&folder.notes).unwrap_err().to_string().contains("another version"));
}

#[test]
fn an_edit_after_a_killed_session_keeps_only_its_own_file() {
    let folder = Folder::new();
    let mut session = folder.begin();
    session.write(&folder.texts(["x", "y"])).unwrap();
    std::mem::forget(session);
    assert!(check_restored(&folder.notes).unwrap_err().to_string().contains("was interrupted"));
    fs::write(&folder.files[0], "mine").unwrap();
    let error = restore_from_journal(&folder.notes).unwrap_err().to_string();
    assert!(error.contains("a/lib.rs` was edited after the run and is not restored"), "{error}");
    assert!(!error.contains("b/lib.rs"), "{error}");
    assert_eq!(folder.read(), ["mine", "b"]);
    // The user may remove the journal now, or restore the file.
    fs::write(&folder.files[0], "a").unwrap();
    assert!(restore_from_journal(&folder.notes).unwrap().is_empty());
    assert!(check_restored(&folder.notes).is_ok());
}

#[test]
fn a_file_that_was_removed_after_a_killed_session_keeps_no_other_one() {
    let folder = Folder::new();
    let mut session = folder.begin();
    session.write(&folder.texts(["x", "y"])).unwrap();
    std::mem::forget(session);
    fs::remove_file(&folder.files[0]).unwrap();
    let error = restore_from_journal(&folder.notes).unwrap_err().to_string();
    assert!(error.contains("cannot read") && error.contains("a/lib.rs"), "{error}");
    assert_eq!(fs::read_to_string(&folder.files[1]).unwrap(), "b");
}
