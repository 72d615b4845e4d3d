namespace Disclosure.Model.Records;

/// <summary>
/// What stands in the place of a name that a received table does not give. Such a record can be looked at, and the checks
/// keep it from publication until the name is written.
/// </summary>
public static class NotWritten
{
    /// <summary>In the place of 项目名称.</summary>
    public const string ProjectName = "（表中未写项目名称）";

    /// <summary>In the place of the name of a department or unit.</summary>
    public const string UnitName = "（表中未写单位名称）";

    /// <summary>In the place of 评价机构.</summary>
    public const string Evaluator = "（表中未写评价机构）";

    /// <summary>Whether a name is missing: empty, or one of these.</summary>
    public static bool Is(string name) => string.IsNullOrWhiteSpace(name) || name is ProjectName or UnitName or Evaluator;
}
