namespace Disclosure.Model.Schemes;

/// <summary>What a first-level indicator counts as in a scheme.</summary>
public enum IndicatorDimension
{
    /// <summary>成本.</summary>
    Cost,

    /// <summary>产出, 履职效能 and what else is produced.</summary>
    Output,

    /// <summary>效益, 社会效应, 可持续发展能力.</summary>
    Benefit,

    /// <summary>服务对象满意度.</summary>
    Satisfaction,

    /// <summary>管理效率, 投入管理, 决策, 过程 and other local frames.</summary>
    Management,
}
