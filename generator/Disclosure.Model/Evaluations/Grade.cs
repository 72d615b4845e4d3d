namespace Disclosure.Model.Evaluations;

/// <summary>评价等级. Bands are half-open on the unrounded total: 优 [90,100], 良 [80,90), 中 [60,80), 差 [0,60).</summary>
public enum Grade
{
    /// <summary>优.</summary>
    Excellent,

    /// <summary>良.</summary>
    Good,

    /// <summary>中.</summary>
    Fair,

    /// <summary>差.</summary>
    Poor,
}
