namespace Disclosure.Site.Tables;

/// <summary>A column, whatever its rows are about: what the data dictionary says of it.</summary>
public interface IColumn
{
    /// <summary>The stable name in JSON.</summary>
    string Key { get; }

    /// <summary>The heading in CSV, with its unit.</summary>
    string DataHeading { get; }

    /// <summary>What its cells hold and how they are spelt.</summary>
    ColumnLook Look { get; }

    /// <summary>Who sees the column.</summary>
    ColumnUse Use { get; }
}
