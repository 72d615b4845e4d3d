namespace Disclosure.Site.Tables;

/// <summary>A table, whatever its rows are about: what the data dictionary says of it.</summary>
public interface ITable
{
    /// <summary>The stable name: <c>projects</c> is <c>projects.csv</c> beside the page and <c>tables.projects</c> in its twin.</summary>
    string Key { get; }

    /// <summary>What it holds, for readers.</summary>
    string Name { get; }

    /// <summary>The file beside the page, such as <c>projects.csv</c>.</summary>
    string FileName { get; }

    /// <summary>Its columns in data, in the order of the data.</summary>
    IEnumerable<IColumn> Columns { get; }
}
