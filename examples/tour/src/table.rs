//! Tables with aligned columns.

/// A table whose columns are as wide as their widest cells.
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(crate) fn new() -> Self {
        Self { rows: Vec::new() }
    }

    pub(crate) fn row<const N: usize>(&mut self, cells: [&dyn ToString; N]) {
        self.rows.push(cells.iter().map(|cell| cell.to_string()).collect());
    }

    fn widths(&self) -> Vec<usize> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or_default();
        let width =
            |column: usize| self.rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
        (0..columns).map(|column| width(column).unwrap_or_default()).collect()
    }
}

/// Prints the table with an indent. The first column is aligned to the left, the others to the right.
impl std::fmt::Display for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let widths = self.widths();
        for row in &self.rows {
            let cells = row.iter().zip(&widths).enumerate().map(|(index, (cell, &width))| {
                if index == 0 { format!("  {cell:<width$}") } else { format!("   {cell:>width$}") }
            });
            writeln!(f, "{}", cells.collect::<String>().trim_end())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up() {
        let mut table = Table::new();
        table.row([&"seen", &"values"]);
        table.row([&"answers", &7]);
        assert_eq!(table.to_string(), "  seen      values\n  answers        7\n");
    }

    #[test]
    fn width_is_counted_in_characters() {
        let mut table = Table::new();
        table.row([&"naïve", &1]);
        table.row([&"plain", &10]);
        assert_eq!(table.to_string(), "  naïve    1\n  plain   10\n");
    }

    #[test]
    fn an_empty_table_is_empty() {
        assert_eq!(Table::new().to_string(), "");
    }
}
